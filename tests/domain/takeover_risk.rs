//! What buyers write that may make the platform take a discussion over, and its innocent twins.

use std::collections::{BTreeMap, BTreeSet};
use swopdesk::domain::discussion::{Category, Message, TakeoverReason};
use swopdesk::domain::phrases::Phrases;
use swopdesk::domain::takeover_risk::{of_category, of_messages, of_text};

const LIST: &str = include_str!("../../assets/takeover_risk.txt");

/// The languages of the 25 countries, then those of other buyers.
const MARKETS: &[&str] = &[
    "bg", "hr", "cs", "da", "nl", "en", "et", "fi", "fr", "de", "el", "hu", "it", "lv", "lt", "pl", "pt",
    "ro", "sk", "sl", "es", "sv",
];
const OTHERS: &[&str] = &["uk", "nb", "ru"];

/// Language, reason (`-` for none) and a text as buyers write it.
const TEXTS: &str = "
en | locked_device | Hi, the iphone asks for someone elses apple id after reset, i cannot use it
en | locked_device | Phone is still linked to the previous owner's Google account
en | locked_device | My provider says the IMEI has been blacklisted
en | unsafe_product | The battery is swollen and pushing the screen out
en | unsafe_product | It gets extremely hot while charging, I cant even hold the phone
en | unsafe_product | there was smoke coming out of the charger and a burning smell
en | counterfeit | Apple store told me this is not a genuine iphone
en | return_rights | You refuse to take the phone back within 14 days, that is against the law
en | return_rights | Still no refund after 3 weeks, I will start a chargeback
en | complaint_rights | your technician rejected my warranty claim without even looking
en | quality_dispute | Really disappointed with the quality, it is not as described at all
en | - | How do I sign in with my Apple ID on the new phone?
en | - | Is the phone SIM locked or can I use any network?
en | - | When the phone is locked the screen turns black, can I change that?
en | - | It gets slightly warm while charging and the battery health is 79 %
en | - | I'd like to return it, how do I send it back and when will I get the refund?
en | - | The charger in the box is not original, can you send an Apple one?
en | - | I forgot my passcode, how do I reset my iPhone?
en | - | Before sending it back I have signed out of iCloud and turned off Activation Lock
en | - | Hot deal, thanks! The parcel was in the locker this morning
en | - | The display burned in a bit, can you exchange it? also the battery drains
en | - | I have not received the phone yet, tracking says the parcel was reported lost
en | - | Could you give me an invoice in my company name, my lawyer friend asked
en | locked_device | after factory reset it wants the password of some other user
en | locked_device | Phone came locked with a passcode, please send it
en | locked_device | This macbook is under remote management by some company
en | unsafe_product | I got an electric shock from the charger
en | unsafe_product | The phone overheats constantly
en | unsafe_product | phone exploded in my pocket
en | counterfeit | You sold me a fake iPhone
en | counterfeit | i think its a replica phone
en | return_rights | you wont refund me, see you in small claims court
en | quality_dispute | phone was sold as like new but its full of scratches
en | - | does the phone come unlocked?
en | - | The fingerprint reader on the phone is hot garbage, but ok
en | - | Thank you, the refund arrived. Great quality!
en | - | My old phone was stolen so I need this one quickly
en | - | I smoke but my house... never mind, is the case real leather?
en | - | What is the return address? I am within the 14 days
en | - | The phone is great but the screen protector was not applied properly, can you send another?
en | - | Is it possible to extend the warranty? The phone has 12 months right?
en | - | I accidentally ordered two, can I cancel one and get a refund?
en | - | The speaker quality is a bit low, is there a setting?
en | - | Phone does not turn on at all, please help
en | - | There is a scratch on the back, but for \"good\" condition that's fine
en | - | Can I have the repair done locally, who pays?
en | - | My account on your site is blocked, I cannot see my order
en | locked_device | It says \"iPhone Locked to Owner\", what now
en | locked_device | The screen says this device is supervised and managed by Deutsche Bank
en | unsafe_product | battery is puffed up and lifting the display
en | return_rights | you won't give my money back
en | unsafe_product | sparks flew when I plugged in the charger
de | locked_device | Das Handy ist noch mit der Apple-ID vom Vorbesitzer verknüpft!!
de | locked_device | Aktivierungssperre aktiv, das iPad ist unbrauchbar
de | locked_device | laut Provider ist die IMEI als gestohlen gemeldet
de | locked_device | Nach dem Zurücksetzen verlangt das Samsung ein fremdes Google Konto
de | unsafe_product | Der Akku hat sich aufgeblaeht, das Display steht hoch
de | unsafe_product | Beim Laden wird das Geraet extrem heiss, man kann es kaum anfassen
de | unsafe_product | Das Netzteil hat gequalmt und es riecht verschmort
de | counterfeit | Das ist kein originales iPhone, sondern eine Fälschung
de | return_rights | Sie verweigern die Rücknahme trotz Widerruf, ich gehe zum Anwalt
de | return_rights | Bis heute habe ich keine Erstattung erhalten
de | complaint_rights | Die Gewährleistung wurde einfach abgelehnt
de | quality_dispute | Sehr enttäuscht vom Zustand, als \"sehr gut\" verkauft und voller Kratzer
de | - | Hiermit widerrufe ich den Kauf und mache von meinem Widerrufsrecht Gebrauch
de | - | Ist das ein heißer Preis oder bleibt er so? Die Packstation war gesperrt
de | - | Wenn das Handy gesperrt ist, wird der Sperrbildschirm schwarz
de | - | Das Ladekabel ist nicht original, bitte ein echtes schicken
de | - | Der Akku entlädt sich schnell und das Handy wird beim Laden leicht warm
de | - | Hat das Gerät einen SIM-Lock oder ist es frei?
de | - | Mein Nachbar hat die Annahme verweigert, wann kommt die Rückerstattung?
de | - | Mein Handy wurde geklaut, deshalb brauche ich schnell ein neues
de | - | Können Sie die Lieferung beschleunigen? Der Deal ist heiß!
de | - | Gibt es eine Originalverpackung zum iPhone?
de | - | Welche Garantie habe ich? Wie reklamiere ich?
de | - | Ich habe meine PIN vergessen, was kann ich tun?
de | - | Der Akku ist bei 79 %, das Handy läuft heiß wenn ich spiele
de | counterfeit | Ich glaube das iPhone ist ein Fake
de | locked_device | Das Gerät ist MDM gesperrt von einer Firma
de | unsafe_product | Akku ist dick geworden
de | unsafe_product | habe beim Laden einen Stromschlag bekommen
de | unsafe_product | Das Handy überhitzt ständig
de | complaint_rights | Sie weigern sich, den Mangel zu beheben
de | return_rights | Sie wollen das Gerät nicht zurücknehmen, das ist rechtswidrig
de | - | Das Display hat einen Kratzer, für \"gut\" ist das in Ordnung
de | - | Das Handy geht nicht an, was tun?
de | - | Mein Kundenkonto ist gesperrt, ich sehe die Bestellung nicht
de | - | Können Sie die Rechnung auf meine Firma ausstellen?
de | - | Ich möchte vom Kauf zurücktreten, bitte um Retourenlabel
de | locked_device | iphone ist noch mit icloud vom alten besitzer gesperrt
de | locked_device | da ist noch ein fremder google account drauf
de | quality_dispute | Zustand ist miserabel, ganz und gar nicht wie beschrieben
de | return_rights | Sie weigern sich mir das Geld zurückzuerstatten
de | unsafe_product | Beim Einstecken sind Funken geflogen
de | complaint_rights | Ihre Werkstatt lehnt die Reparatur auf Garantie ab
nl | locked_device | De telefoon staat nog op het Apple ID van de vorige eigenaar
nl | locked_device | Er zit een activeringsslot op, ik kom er niet in
nl | locked_device | de imei staat op de zwarte lijst volgens mijn provider
nl | unsafe_product | Accu bolt op, is dit gevaarlijk?
nl | unsafe_product | Het toestel wordt gloeiend heet tijdens het laden
nl | unsafe_product | er kwam rook uit de oplader!
nl | counterfeit | Dit is een namaak iPhone, geen echte
nl | return_rights | Jullie weigeren het toestel terug te nemen terwijl ik recht heb op 14 dagen bedenktijd
nl | return_rights | Ik heb nog steeds geen geld terug en ga naar de Consumentenbond
nl | complaint_rights | mijn garantie wordt geweigerd zonder reden
nl | quality_dispute | Erg teleurgesteld in de staat, lang niet zoals beschreven
nl | - | Ik wil het toestel graag retourneren, hoe werkt dat?
nl | - | Als de telefoon vergrendeld is krijg ik geen meldingen
nl | - | Is deze simlockvrij? De batterij is 79% en gaat snel leeg
nl | - | De kabel is niet origineel, kan dat kloppen?
nl | - | Hij wordt een beetje warm bij het laden, is dat normaal?
nl | - | Ik ben mijn code vergeten, wat nu?
nl | - | Hoe lang heb ik garantie? Mag ik het binnen 14 dagen terugsturen?
nl | - | Ik heb de bestelling geannuleerd, wanneer krijg ik mijn geld terug?
nl | - | Mijn oude telefoon is gestolen, dus graag snel leveren
nl | locked_device | Telefoon is vergrendeld met een code die ik niet ken
nl | - | De telefoon gaat niet meer aan, wat nu?
nl | - | Er zit een krasje op maar dat is prima
nl | locked_device | er staat nog een google account op van iemand anders
nl | unsafe_product | de batterij staat bol
nl | return_rights | Jullie willen mijn geld niet terugbetalen
nl | counterfeit | jullie hebben een nep iphone gestuurd
nl | unsafe_product | ik kreeg een schok van de lader
nl | complaint_rights | u weigert mijn klacht in behandeling te nemen
fr | locked_device | L'iPhone est toujours lié au compte iCloud de l'ancien propriétaire
fr | locked_device | Téléphone bloqué par un verrouillage d'activation
fr | locked_device | mon operateur me dit que l'imei est sur liste noire
fr | unsafe_product | La batterie est gonflée, l'écran se décolle
fr | unsafe_product | le telephone surchauffe tres vite, il devient brulant
fr | unsafe_product | De la fumée est sortie du chargeur
fr | counterfeit | C'est une contrefaçon, ce n'est pas un vrai iPhone
fr | return_rights | Vous refusez le remboursement alors que j'ai exercé mon droit de rétractation
fr | return_rights | Toujours pas de remboursement, je vais saisir la DGCCRF et mon avocat
fr | complaint_rights | vous refusez d'appliquer la garantie légale de conformité
fr | quality_dispute | Très déçue par l'état du téléphone, il n'est pas conforme à la description
fr | - | Comment puis-je renvoyer le téléphone ? Je souhaite exercer mon droit de rétractation
fr | - | Quand mon téléphone est verrouillé je ne reçois plus les notifications
fr | - | Mon colis est bloqué à la douane
fr | - | Le câble n'est pas d'origine, est-ce normal ?
fr | - | La batterie se décharge vite et le téléphone devient un peu tiède
fr | - | L'iPhone reste bloqué sur la pomme au démarrage
fr | - | J'ai oublié mon code, comment faire ?
fr | - | Bonjour, votre prix est chaud ! quand arrive le colis ?
fr | - | Est-ce que le téléphone est débloqué tout opérateur ?
fr | - | Quelle est la durée de la garantie ?
fr | - | J'ai supprimé mon compte iCloud avant de le renvoyer
fr | counterfeit | Je pense que c'est un faux iPhone
fr | unsafe_product | j'ai recu une decharge electrique avec le chargeur
fr | quality_dispute | vendu comme parfait état mais plein de rayures
fr | - | Le téléphone ne s'allume plus, que faire ?
fr | - | L'écran a une petite rayure mais ça va
fr | - | Je voudrais une facture au nom de ma société
fr | locked_device | il me demande le mot de passe de quelqu'un d'autre
fr | quality_dispute | l'état n'est pas du tout conforme à l'annonce
fr | return_rights | vous ne voulez pas me rembourser malgré ma rétractation
fr | counterfeit | vous m'avez vendu une copie, ce n'est pas un iPhone authentique
fr | unsafe_product | la batterie gonfle et pousse l'écran
fr | complaint_rights | le SAV a rejeté ma réclamation
it | locked_device | L'iPhone è bloccato con l'account iCloud del precedente proprietario
it | locked_device | C'è il blocco attivazione, non riesco ad usarlo
it | locked_device | imei risulta rubato e bloccato
it | unsafe_product | La batteria si è gonfiata e ha sollevato lo schermo
it | unsafe_product | il telefono si surriscalda e scotta in mano
it | unsafe_product | Ho preso la scossa dal caricabatterie
it | counterfeit | Secondo il centro Apple è un telefono contraffatto
it | return_rights | Vi rifiutate di accettare il reso, mi rivolgo al mio avvocato
it | return_rights | non ho ancora ricevuto il rimborso dopo un mese
it | complaint_rights | Avete respinto il reclamo in garanzia
it | quality_dispute | Delusa dalla qualità, non è conforme alla descrizione
it | - | Vorrei restituire il telefono, come funziona il reso?
it | - | Quando il telefono è bloccato non arrivano le notifiche
it | - | Il telefono si è bloccato durante l'aggiornamento
it | - | Il cavo non è originale, è normale?
it | - | La batteria si scarica presto e scalda un po'
it | - | Qual è la durata della garanzia?
it | - | Ho dimenticato il mio codice, come faccio?
it | locked_device | il telefono chiede l'ID Apple di un altro
it | - | Il telefono non si accende più
it | - | C'è un piccolo graffio ma va bene
it | unsafe_product | batteria gonfia
it | return_rights | non volete rimborsarmi anche se ho esercitato il recesso
it | unsafe_product | il caricatore ha preso fuoco
it | counterfeit | mi avete mandato un iPhone falso
es | locked_device | El móvil sigue vinculado a la cuenta de Google del anterior dueño
es | locked_device | Tiene bloqueo de activación, no puedo usarlo
es | locked_device | el imei esta en lista negra, mi operador no lo activa
es | unsafe_product | La batería está hinchada y levanta la pantalla
es | unsafe_product | el movil se sobrecalienta muchisimo, quema la mano
es | unsafe_product | Al enchufar el cargador saltaron chispas
es | counterfeit | Me han dicho que es falsificado, no es un iPhone original
es | return_rights | Se niegan a devolverme el dinero, tengo derecho de desistimiento por ley
es | return_rights | Sigo sin recibir el reembolso, voy a poner una hoja de reclamaciones
es | complaint_rights | Han rechazado la garantía sin motivo
es | quality_dispute | Muy decepcionada con el estado, no corresponde con la descripción
es | - | Quiero devolver el teléfono, ¿cómo lo hago?
es | - | Cuando el móvil está bloqueado no suena
es | - | El móvil se queda bloqueado en el logo de la manzana
es | - | El cargador no es original, ¿es normal?
es | - | La batería se descarga rápido y se calienta un poco
es | - | ¿Cuánto dura la garantía? ¿Puedo descargar la factura?
es | - | He olvidado mi código de desbloqueo
es | locked_device | pide la contraseña de otra persona
es | unsafe_product | me dio un calambre al tocar el cargador
es | - | El teléfono no enciende, ¿qué hago?
es | - | Tiene un pequeño arañazo pero está bien
es | locked_device | está bloqueado por icloud
es | quality_dispute | está en pésimo estado, nada que ver con la descripción
es | return_rights | no quieren devolverme el dinero
es | unsafe_product | la bateria se ha hinchado
es | counterfeit | me han vendido un iPhone falso
pt | locked_device | O iPhone está bloqueado com a conta iCloud do antigo dono
pt | locked_device | Aparece o bloqueio de ativação e não consigo usar
pt | locked_device | o imei esta bloqueado, diz a minha operadora
pt | unsafe_product | A bateria está inchada e o ecrã levantou
pt | unsafe_product | o telemovel sobreaquece e fica muito quente ao carregar
pt | unsafe_product | Saiu fumo do carregador e cheira a queimado
pt | counterfeit | Na loja disseram que é falsificado, não é original
pt | return_rights | Recusam a devolução dentro dos 14 dias, vou falar com um advogado
pt | return_rights | Ainda não recebi o reembolso, vou ao livro de reclamações
pt | complaint_rights | A garantia foi recusada sem explicação
pt | quality_dispute | Desiludido com o estado do aparelho, não corresponde à descrição
pt | - | Queria devolver o telemóvel, como faço?
pt | - | Quando o telemóvel está bloqueado não recebo notificações
pt | - | O cabo não é original, é normal?
pt | - | A bateria gasta-se depressa e aquece um pouco
pt | - | O telefone tem bloqueio de operadora?
pt | - | Esqueci-me do meu código
pt | - | Qual é a garantia? Tenho 14 dias para devolver?
pt | - | O telemóvel não liga, o que faço?
pt | unsafe_product | a bateria inchou
pt | return_rights | não querem devolver o meu dinheiro
pt | unsafe_product | apanhei um choque com o carregador
pt | counterfeit | venderam-me um iPhone falso
pl | locked_device | Telefon żąda cudzego Apple ID, nie mogę go aktywować
pl | locked_device | iphone zablokowany przez iCloud poprzedniego wlasciciela
pl | locked_device | IMEI jest na czarnej liście jako kradziony
pl | unsafe_product | Bateria spuchła i wypchnęła ekran
pl | unsafe_product | telefon sie przegrzewa i parzy w reke
pl | unsafe_product | Z ładowarki poszedł dym i iskry
pl | counterfeit | Serwis twierdzi, że to podróbka, a nie oryginalny iPhone
pl | return_rights | Odmawiają Państwo przyjęcia zwrotu, zgłaszam sprawę do UOKiK
pl | return_rights | Dalej nie dostałem zwrotu pieniędzy, idę do prawnika
pl | complaint_rights | Odrzucili Państwo moją reklamację bez powodu
pl | quality_dispute | Jestem bardzo rozczarowana stanem telefonu, niezgodny z opisem
pl | - | Chciałbym zwrócić telefon, jak to zrobić?
pl | - | Czy telefon ma blokadę simlock? Paczkomat był zablokowany
pl | - | Gdy telefon jest zablokowany, ekran gaśnie
pl | - | Ładowarka nie jest oryginalna, czy tak ma być?
pl | - | Bateria szybko się rozładowuje i telefon jest lekko ciepły
pl | - | Proszę o kopię zapasową faktury
pl | - | Zapomniałem hasła do mojego konta Apple
pl | - | Jaka jest gwarancja? Mam 14 dni na zwrot?
pl | - | Skradziono mi poprzedni telefon, proszę o szybką wysyłkę
pl | - | Ekran się zapala sam, proszę o pomoc
pl | unsafe_product | boje sie ze bateria wybuchnie
pl | unsafe_product | przy ładowaniu kopie prądem
pl | - | Telefon się nie włącza, co robić?
pl | - | Jest mała rysa, ale w porządku
pl | - | Moje konto w serwisie jest zablokowane, nie widzę zamówienia
pl | - | Telefon sam się zablokował i zresetował
pl | locked_device | telefon jest przypisany do innego konta google
pl | unsafe_product | napuchla bateria
pl | quality_dispute | stan tragiczny, kompletnie niezgodny z ogłoszeniem
pl | return_rights | nie chcecie mi oddać pieniędzy mimo odstąpienia
pl | unsafe_product | akumulator sie wybrzuszyl
pl | counterfeit | sprzedaliście mi fałszywego iPhone'a
pl | complaint_rights | sklep nie uznał mojej reklamacji
cs | locked_device | Telefon chce cizí Apple ID, nejde aktivovat
cs | locked_device | iphone je porad prihlaseny na ucet predchoziho majitele
cs | locked_device | Na telefonu je zámek aktivace
cs | unsafe_product | Baterie je nafouklá a zvedá displej
cs | unsafe_product | mobil se pri nabijeni prehriva, pali do ruky
cs | unsafe_product | Z nabíječky se kouřilo a byl cítit zápach spáleniny
cs | counterfeit | Podle servisu je to padělek
cs | return_rights | Odmítáte vrácení peněz, obrátím se na ČOI
cs | return_rights | Stále jsem nedostal peníze zpět, předám to právníkovi
cs | complaint_rights | Zamítli jste mi reklamaci bez důvodu
cs | quality_dispute | Jsem zklamaná, stav neodpovídá popisu
cs | - | Chtěl bych zboží vrátit, jak mám postupovat?
cs | - | Když je telefon zamčený, nechodí mi oznámení
cs | - | Kabel není originální, je to v pořádku?
cs | - | Baterie se rychle vybíjí a telefon trochu hřeje
cs | - | Zásilkovna box byl zamčený, nemůžu přehrát video
cs | - | Zapomněl jsem svůj kód, co mám dělat?
cs | - | Jaká je záruka? Mám 14 dní na vrácení?
cs | unsafe_product | nabijecka probiji
cs | - | Telefon nejde zapnout
cs | locked_device | telefon je blokovany pres icloud
cs | return_rights | nechcete mi vrátit peníze i když jsem odstoupila do 14 dnů
cs | counterfeit | poslali jste mi falešný iPhone
cs | unsafe_product | baterka se nafoukla
sk | locked_device | Telefon si pýta Apple ID predchádzajúceho majiteľa
sk | locked_device | Zámok aktivácie, mobil sa nedá použiť
sk | locked_device | imei je blokovane, operator vravi ze je kradnuty
sk | unsafe_product | Batéria je nafúknutá a vytláča displej
sk | unsafe_product | mobil sa strasne prehrieva pri nabijani
sk | unsafe_product | Z nabíjačky vychádzal dym
sk | counterfeit | Ide o falzifikát, nie je to originálny iPhone
sk | return_rights | Odmietate vrátiť peniaze, obrátim sa na SOI
sk | return_rights | Stále mi neprišli peniaze, obrátim sa na právnika
sk | complaint_rights | Zamietli ste mi reklamáciu
sk | quality_dispute | Som sklamaná zo stavu telefónu, nezodpovedá popisu
sk | - | Chcem tovar vrátiť, ako mám postupovať?
sk | - | Keď je telefón zamknutý, nezvoní
sk | - | Kábel nie je originálny, je to v poriadku?
sk | - | Batéria sa rýchlo vybíja a telefón je trochu teplý
sk | - | Zabudol som heslo k svojmu Apple účtu
sk | - | Telefón sa nedá zapnúť
sk | locked_device | telefon ma icloud blokaciu
sk | return_rights | nechcete mi vrátiť peniaze hoci som odstúpila do 14 dní
sk | unsafe_product | mobil vybuchol
sk | counterfeit | poslali ste mi falošný iPhone
sl | locked_device | Telefon zahteva Apple ID prejšnjega lastnika
sl | locked_device | iPhone je zaklenjen z iCloud racunom
sl | locked_device | IMEI je na črni listi
sl | unsafe_product | Baterija je napihnjena in dviguje zaslon
sl | unsafe_product | telefon se mocno pregreva med polnjenjem
sl | unsafe_product | Iz polnilnika je prišel dim
sl | counterfeit | To je ponaredek, ni originalen iPhone
sl | return_rights | Zavračate vračilo denarja, obrnil se bom na odvetnika
sl | return_rights | Še vedno nisem dobila vračila kupnine
sl | complaint_rights | Zavrnili ste mojo reklamacijo brez razloga
sl | quality_dispute | Razočarana nad stanjem, ne ustreza opisu
sl | - | Rad bi vrnil telefon, kako naj to naredim?
sl | - | Ko je telefon zaklenjen, ne dobim obvestil
sl | - | Kabel ni originalen, je to v redu?
sl | - | Baterija se hitro prazni in telefon je malo topel
sl | - | Pozabil sem svoje geslo
sl | - | Telefon se ne vklopi
sl | locked_device | telefon ima icloud blokado
sl | return_rights | nočete mi vrniti denarja
sl | unsafe_product | stresla me je elektrika iz polnilca
sl | counterfeit | prodali ste mi lažen iPhone
hr | locked_device | Mobitel je zaključan na Apple ID prethodnog vlasnika
hr | locked_device | Trazi tudji google racun nakon resetiranja
hr | locked_device | IMEI je na crnoj listi, prijavljen kao ukraden
hr | unsafe_product | Baterija se napuhala i podigla ekran
hr | unsafe_product | mobitel se jako grije i pregrijava kod punjenja
hr | unsafe_product | Iz punjača je izlazio dim
hr | counterfeit | U servisu kažu da je krivotvorina, nije originalan iPhone
hr | return_rights | Odbijate povrat novca, obratit ću se odvjetniku
hr | return_rights | Još uvijek nisam dobio povrat novca, prijavljujem vas tržišnoj inspekciji
hr | complaint_rights | Odbili ste moju reklamaciju
hr | quality_dispute | Razočarana sam stanjem mobitela, ne odgovara opisu
hr | - | Želim vratiti mobitel, kako da to napravim?
hr | - | Kad je mobitel zaključan ne čujem poziv
hr | - | Kabel nije originalan, je li to u redu?
hr | - | Baterija se brzo prazni i mobitel je malo topao
hr | - | Zaboravio sam lozinku
hr | - | Kolika je garancija?
hr | - | Mobitel se ne pali, što da radim?
hr | locked_device | mobitel ima iCloud blokadu
hr | unsafe_product | baterija je napuhnuta, ekran se odvaja
hr | return_rights | ne želite mi vratiti novac iako sam vratila mobitel
hr | counterfeit | prodali ste mi lažni iPhone
hr | quality_dispute | prodan kao nov a sav je izgreban
bg | locked_device | Телефонът иска Apple ID на предишния собственик
bg | locked_device | Айфонът е заключен с чужд акаунт в iCloud
bg | locked_device | Излиза Заключване на активиране
bg | unsafe_product | Батерията се е подула и екранът се отлепя
bg | unsafe_product | Телефонът прегрява много при зареждане
bg | unsafe_product | От зарядното излезе дим и мирише на изгоряло
bg | counterfeit | Това е менте, не е оригинален айфон
bg | return_rights | Отказвате да върнете парите, ще подам сигнал в КЗП
bg | return_rights | Още не съм получил парите обратно, ще търся адвокат
bg | complaint_rights | Отказахте ми гаранционен ремонт
bg | quality_dispute | Разочарована съм от състоянието, не отговаря на описанието
bg | - | Искам да върна телефона, как да го направя?
bg | - | Когато телефонът е заключен, екранът угасва
bg | - | Кабелът не е оригинален, така ли трябва?
bg | - | Батерията пада бързо и телефонът е леко топъл
bg | - | Упражнявам правото си на отказ в 14-дневен срок
bg | - | Забравих паролата си
bg | - | Телефонът не се включва
bg | locked_device | има чужд айклауд профил
bg | unsafe_product | Батерията е издута и вдига дисплея
bg | unsafe_product | удари ме ток от зарядното
bg | return_rights | Не искате да приемете връщането, това е незаконно
bg | counterfeit | Фалшив телефон сте ми пратили
da | locked_device | Telefonen er låst til en anden persons Apple-id
da | locked_device | Der er aktiveringslås på, jeg kan ikke bruge den
da | locked_device | imei er spærret og meldt stjålet
da | unsafe_product | Batteriet er svulmet op og presser skærmen ud
da | unsafe_product | telefonen bliver meget varm under opladning og overopheder
da | unsafe_product | Der kom røg ud af opladeren og det lugter brændt
da | counterfeit | Apple siger det er en forfalskning, ikke en ægte iPhone
da | return_rights | I nægter at tage telefonen retur selvom jeg har fortrudt inden 14 dage
da | return_rights | Jeg har stadig ikke fået mine penge, jeg kontakter en advokat
da | complaint_rights | I har afvist min reklamation
da | quality_dispute | Meget skuffet over kvaliteten, den er ikke som beskrevet
da | - | Jeg vil gerne returnere telefonen, hvordan gør jeg?
da | - | Når telefonen er låst, får jeg ingen notifikationer
da | - | Kablet er ikke originalt, er det normalt?
da | - | Batteriet bliver hurtigt fladt, og den bliver lidt lun
da | - | Er telefonen låst til et netværk? Jeg bestilte fire telefoner
da | - | Jeg har glemt min kode
da | - | Jeg vil benytte min fortrydelsesret
da | - | Der er brand new batteri i telefonen?
da | locked_device | telefonen er icloud låst
da | return_rights | I vil ikke give mig pengene tilbage
da | counterfeit | I har sendt mig en falsk iPhone
da | unsafe_product | Jeg fik stød af opladeren
da | quality_dispute | solgt som ny men fuld af ridser
sv | locked_device | Telefonen är kopplad till en annan persons Apple-ID
sv | locked_device | den är låst med aktiveringslås
sv | locked_device | IMEI är spärrat, anmäld stulen
sv | unsafe_product | Batteriet har svällt och trycker ut skärmen
sv | unsafe_product | mobilen overhettas och blir jattevarm vid laddning
sv | unsafe_product | Det kom rök från laddaren
sv | counterfeit | Det är en förfalskning, inte en äkta iPhone
sv | return_rights | Ni vägrar ta emot returen fast jag har ångerrätt
sv | return_rights | Jag har fortfarande inte fått tillbaka pengarna, anmäler till ARN
sv | complaint_rights | Ni har avslagit min reklamation
sv | quality_dispute | Väldigt besviken på skicket, inte alls som beskrivet i annonsen
sv | - | Jag vill returnera telefonen, hur gör jag?
sv | - | När telefonen är låst får jag inga aviseringar
sv | - | Kabeln är inte original, är det meningen?
sv | - | Batteriet laddar ur snabbt och den blir lite varm
sv | - | Är telefonen låst till något nät?
sv | - | Jag har glömt min kod
sv | - | Hur lång är garantin? Kan jag få pengarna tillbaka om jag ångrar mig?
sv | - | Jag vill utnyttja min ångerrätt
sv | - | Telefonen startar inte
sv | locked_device | icloudlåst telefon
sv | return_rights | Ni vill inte betala tillbaka pengarna
sv | unsafe_product | telefonen exploderade
sv | counterfeit | ni har sålt en falsk iPhone
nb | locked_device | Telefonen er koblet til forrige eiers Apple-ID
nb | locked_device | Det er aktiveringslås på telefonen
nb | locked_device | IMEI er sperret, telefonen er meldt stjålet
nb | unsafe_product | Batteriet har hovnet opp
nb | unsafe_product | mobilen overopphetes under lading
nb | unsafe_product | Det kom røyk fra laderen
nb | counterfeit | Dette er en forfalskning, ikke en ekte iPhone
nb | return_rights | Dere nekter å ta telefonen i retur
nb | return_rights | Jeg har fortsatt ikke fått pengene tilbake, går til Forbrukerrådet
nb | complaint_rights | Dere har avvist reklamasjonen min
nb | quality_dispute | Skuffet over kvaliteten, den er ikke som beskrevet
nb | - | Jeg ønsker å returnere telefonen, hvordan gjør jeg det?
nb | - | Når telefonen er låst får jeg ikke varsler
nb | - | Kabelen er ikke original, er det normalt?
nb | - | Batteriet tømmes fort og den blir litt varm
nb | return_rights | Dere vil ikke betale tilbake pengene
nb | unsafe_product | det slo gnister fra laderen
fi | locked_device | Puhelin pyytää edellisen omistajan Apple ID:tä
fi | locked_device | Laitteessa on aktivointilukitus päällä
fi | locked_device | puhelin on lukittu toisen ihmisen google tilille
fi | unsafe_product | Akku on turvonnut ja näyttö irtoaa
fi | unsafe_product | puhelin ylikuumenee ladattaessa
fi | unsafe_product | Laturista tuli savua ja palaneen haju
fi | counterfeit | Huolto sanoi että tämä on väärennös, ei aito iPhone
fi | return_rights | Kieltäydytte ottamasta puhelinta takaisin vaikka minulla on oikeus peruuttaa
fi | return_rights | En ole vieläkään saanut rahoja takaisin, otan yhteyttä kuluttajaneuvontaan
fi | complaint_rights | Hylkäsitte reklamaationi ilman perusteluja
fi | quality_dispute | Olen pettynyt laitteen kuntoon, se ei vastaa kuvausta
fi | - | Haluan palauttaa puhelimen, miten toimin?
fi | - | Kun puhelin on lukittu, ilmoitukset eivät näy
fi | - | Laturi ei ole alkuperäinen, onko se normaalia?
fi | - | Akku tyhjenee nopeasti ja laite lämpenee hieman
fi | - | Unohdin salasanani
fi | - | Kuinka pitkä takuu on?
fi | - | Puhelin ei käynnisty
fi | locked_device | puhelimessa on icloud lukko
fi | unsafe_product | sain sähköiskun laturista
fi | return_rights | ette suostu palauttamaan rahoja
fi | counterfeit | myitte minulle feikki iPhonen
fi | quality_dispute | Myytiin uudenveroisena mutta täynnä naarmuja
et | locked_device | Telefon küsib eelmise omaniku Apple ID-d
et | locked_device | Telefonil on aktiveerimislukk peal
et | locked_device | seade on lukus vooora icloud kontoga
et | unsafe_product | Aku on paisunud ja ekraan tuleb lahti
et | unsafe_product | telefon kuumeneb üle ja läheb tuliseks
et | unsafe_product | Laadijast tuli suitsu
et | counterfeit | Hoolduses öeldi, et see on võltsing, mitte päris iPhone
et | return_rights | Te keeldute raha tagastamast, pöördun tarbijakaitsesse
et | return_rights | Ikka pole raha tagasi saanud, võtan advokaadi
et | complaint_rights | Keeldusite garantiiremondist
et | quality_dispute | Olen pettunud kvaliteedis, telefon ei vasta kirjeldusele
et | - | Soovin telefoni tagastada, kuidas seda teha?
et | - | Kui telefon on lukus, ei tule teateid
et | - | Kaabel ei ole originaal, kas see on normaalne?
et | - | Aku tühjeneb kiiresti ja telefon on veidi soe
et | - | Unustasin oma parooli
et | - | Telefon ei lülitu sisse
et | unsafe_product | sain laadijast elektrilöögi
et | return_rights | te ei taha raha tagasi anda
et | counterfeit | saatsite võltsitud iPhone'i
lv | locked_device | Telefons prasa iepriekšējā īpašnieka Apple ID
lv | locked_device | Ieslēgta aktivizācijas bloķēšana
lv | locked_device | IMEI ir bloķēts, telefons ir zagts
lv | unsafe_product | Baterija ir uzpūtusies un ceļ ekrānu
lv | unsafe_product | telefons loti parkarst uzlades laika
lv | unsafe_product | No lādētāja nāca dūmi
lv | counterfeit | Servisā teica, ka tas ir viltojums
lv | return_rights | Jūs atsakāties atmaksāt naudu, vērsīšos PTAC
lv | return_rights | Joprojām neesmu saņēmis naudu atpakaļ, ņemšu advokātu
lv | complaint_rights | Jūs noraidījāt manu garantijas pretenziju
lv | quality_dispute | Esmu vīlusies kvalitātē, neatbilst aprakstam
lv | - | Vēlos atgriezt telefonu, kā to izdarīt?
lv | - | Kad telefons ir bloķēts, nepienāk paziņojumi
lv | - | Kabelis nav oriģināls, vai tā ir jābūt?
lv | - | Baterija ātri izlādējas un telefons ir nedaudz silts
lv | - | Aizmirsu savu paroli
lv | - | Telefons neslēdzas iekšā
lv | unsafe_product | telefons uzsprāga
lv | return_rights | jūs nevēlaties atgriezt naudu
lv | counterfeit | atsūtījāt viltotu iPhone
lt | locked_device | Telefonas prašo ankstesnio savininko Apple ID
lt | locked_device | Įjungtas aktyvinimo užraktas
lt | locked_device | IMEI užblokuotas, telefonas vogtas
lt | unsafe_product | Baterija išsipūtė ir kelia ekraną
lt | unsafe_product | telefonas labai perkaista kraunant
lt | unsafe_product | Iš įkroviklio ėjo dūmai
lt | counterfeit | Servise pasakė, kad tai klastotė
lt | return_rights | Atsisakote grąžinti pinigus, kreipsiuosi į VVTAT
lt | return_rights | Vis dar negavau pinigų, kreipsiuos į advokatą
lt | complaint_rights | Atmetėte mano garantinę pretenziją
lt | quality_dispute | Nusivyliau kokybe, neatitinka aprašymo
lt | - | Noriu grąžinti telefoną, kaip tai padaryti?
lt | - | Kai telefonas užrakintas, negaunu pranešimų
lt | - | Laidas neoriginalus, ar taip turi būti?
lt | - | Baterija greitai senka ir telefonas šiek tiek šyla
lt | - | Pamiršau savo slaptažodį
lt | - | Telefonas neįsijungia
lt | unsafe_product | sprogo baterija
lt | return_rights | nenorite grąžinti pinigų
lt | counterfeit | atsiuntėte padirbtą iPhone
hu | locked_device | A telefon az előző tulajdonos Apple ID-ját kéri
hu | locked_device | Aktiválási zár van rajta, nem tudom használni
hu | locked_device | az imei le van tiltva, lopott keszulek
hu | unsafe_product | Felpúposodott az akku és kinyomta a kijelzőt
hu | unsafe_product | a telefon toltes kozben tulmelegszik
hu | unsafe_product | Füst jött a töltőből és égett szag van
hu | counterfeit | A szervizben azt mondták, hogy hamisítvány, nem eredeti iPhone
hu | return_rights | Megtagadják a visszafizetést, a fogyasztóvédelemhez fordulok
hu | return_rights | Még mindig nem kaptam vissza a pénzt, ügyvédhez megyek
hu | complaint_rights | Elutasították a garanciális reklamációmat
hu | quality_dispute | Csalódott vagyok, a készülék nem felel meg a leírásnak
hu | - | Szeretném visszaküldeni a telefont, hogyan tehetem meg?
hu | - | Ha a telefon zárolva van, nem jön értesítés
hu | - | A kábel nem eredeti, ez így rendben van?
hu | - | Az akku gyorsan merül és kicsit meleg a telefon
hu | - | Elfelejtettem a jelszót, mit tegyek?
hu | - | Mennyi a garancia?
hu | - | Nem kapcsol be a telefon
hu | locked_device | icloud zárolt a készülék
hu | unsafe_product | felrobbant a telefon
hu | return_rights | nem akarják visszaadni a pénzem
hu | counterfeit | hamis iPhone-t küldtek
hu | quality_dispute | Újszerűként hirdetett, de tele van karccal
ro | locked_device | Telefonul cere contul iCloud al vechiului proprietar
ro | locked_device | Apare Blocare activare si nu pot sa il folosesc
ro | locked_device | imei-ul este pe lista neagra, telefon furat
ro | unsafe_product | Bateria s-a umflat și a ridicat ecranul
ro | unsafe_product | telefonul se supraincalzeste, devine foarte fierbinte
ro | unsafe_product | A ieșit fum din încărcător și miroase a ars
ro | counterfeit | La service mi-au zis că este contrafăcut
ro | return_rights | Refuzați returul deși sunt în cele 14 zile, fac reclamație la ANPC
ro | return_rights | Încă nu am primit banii înapoi, îmi iau avocat
ro | complaint_rights | Mi-ați respins reclamația în garanție
ro | quality_dispute | Sunt dezamăgită de starea telefonului, nu corespunde descrierii
ro | - | Vreau să returnez telefonul, cum fac?
ro | - | Când telefonul e blocat nu primesc notificări
ro | - | Cablul nu este original, e normal?
ro | - | Bateria se descarcă repede și se încălzește puțin
ro | - | Am uitat parola contului meu
ro | - | Cât e garanția? Am 14 zile pentru retur?
ro | - | Telefonul nu pornește
ro | locked_device | e blocat pe contul google al altcuiva
ro | return_rights | nu vreți să îmi dați banii înapoi
ro | unsafe_product | m-a curentat încărcătorul
ro | counterfeit | mi-ați vândut un iPhone fals
el | locked_device | Το κινητό ζητάει το Apple ID του προηγούμενου κατόχου
el | locked_device | Εμφανίζει κλείδωμα ενεργοποίησης
el | locked_device | το imei ειναι μπλοκαρισμενο, ειναι κλεμμενο
el | locked_device | to iphone einai kleidomeno me icloud
el | unsafe_product | Η μπαταρία έχει φουσκώσει και σηκώνει την οθόνη
el | unsafe_product | Υπερθερμαίνεται όταν φορτίζει
el | unsafe_product | Βγήκε καπνός από τον φορτιστή
el | counterfeit | Δεν είναι γνήσιο iPhone, είναι απομίμηση
el | return_rights | Αρνείστε την επιστροφή χρημάτων, θα απευθυνθώ στον Συνήγορο του Καταναλωτή
el | return_rights | Ακόμα δεν έχω πάρει τα χρήματα, πάω σε δικηγόρο
el | complaint_rights | Αρνηθήκατε την επισκευή με εγγύηση
el | quality_dispute | Είμαι απογοητευμένη από την κατάσταση, δεν ανταποκρίνεται στην περιγραφή
el | - | Θέλω να επιστρέψω το κινητό, πώς γίνεται;
el | - | Όταν το κινητό είναι κλειδωμένο δεν χτυπάει
el | - | Το καλώδιο δεν είναι γνήσιο, είναι φυσιολογικό;
el | - | Η μπαταρία πέφτει γρήγορα και ζεσταίνεται λίγο
el | - | Ξέχασα τον κωδικό μου
el | - | Πόσο διαρκεί η εγγύηση;
el | - | Το κινητό δεν ανοίγει
el | locked_device | είναι κλειδωμένο με icloud
el | unsafe_product | η μπαταρια φουσκωσε
el | return_rights | Δεν θέλετε να επιστρέψετε τα χρήματα
el | counterfeit | μου πουλήσατε μαϊμού iPhone
uk | locked_device | Телефон просить Apple ID попереднього власника
uk | locked_device | Стоїть блокування активації
uk | locked_device | айфон прив'язаний до чужого акаунта
uk | unsafe_product | Батарея роздулася і підняла екран
uk | unsafe_product | Телефон дуже перегрівається
uk | unsafe_product | Із зарядки пішов дим
uk | counterfeit | Це підробка, а не оригінальний айфон
uk | return_rights | Ви відмовляєтесь повертати гроші, звернусь до юриста
uk | complaint_rights | Ви відмовили в гарантійному ремонті
uk | quality_dispute | Розчарована станом, не відповідає опису
uk | - | Хочу повернути телефон, як це зробити?
uk | - | Коли телефон заблокований, сповіщення не приходять
uk | - | Кабель не оригінальний, це нормально?
uk | - | Забув свій пароль
uk | unsafe_product | акумулятор здувся
uk | return_rights | ви не хочете повертати гроші
ru | locked_device | Телефон просит Apple ID предыдущего владельца
ru | locked_device | Стоит блокировка активации
ru | locked_device | айфон привязан к чужому аккаунту
ru | unsafe_product | Аккумулятор вздулся и выдавил экран
ru | unsafe_product | Телефон сильно перегревается
ru | unsafe_product | Из зарядки пошёл дым
ru | counterfeit | Это подделка, а не оригинальный айфон
ru | return_rights | Вы отказываетесь вернуть деньги, обращусь к юристу
ru | complaint_rights | Вы отказали в гарантийном ремонте
ru | quality_dispute | Разочарована состоянием, не соответствует описанию
ru | - | Хочу вернуть телефон, как это сделать?
ru | - | Когда телефон заблокирован, уведомления не приходят
ru | - | Кабель не оригинальный, это нормально?
ru | - | Забыл свой пароль
ru | unsafe_product | батарея вздулась
ru | return_rights | не хотите возвращать деньги
tr | locked_device | iPhone önceki sahibinin Apple hesabına bağlı
tr | unsafe_product | Batarya şişti ve ekranı kaldırdı
tr | counterfeit | Bu telefon sahte, orijinal değil
tr | return_rights | İadeyi reddediyorsunuz, tüketici hakem heyetine gideceğim
tr | - | Telefonu iade etmek istiyorum, nasıl yapabilirim?
tr | - | Ekran kilidi nasıl açılır?
tr | - | Kablo orijinal değil, normal mi?
";

fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    TEXTS.lines().filter(|line| !line.is_empty()).map(|line| {
        let mut cells = line.splitn(3, " | ");
        (cells.next().unwrap(), cells.next().unwrap(), cells.next().unwrap())
    })
}

#[test]
fn buyers_words_tell_the_reason_and_innocent_ones_none() {
    let mut wrong = Vec::new();
    for (language, wanted, text) in rows() {
        let found = of_text(text);
        let reason = found.as_ref().map_or("-", |(reason, _)| reason.word());
        let words = found.as_ref().map_or("", |(_, span)| &text[span.clone()]);
        if reason != wanted {
            wrong.push(format!("{language}: {reason} ({words:?}), not {wanted}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows().count(), wrong.join("\n"));
}

#[test]
fn capitals_change_nothing() {
    for (_, wanted, text) in rows() {
        let reason = of_text(&text.to_uppercase()).map(|(reason, _)| reason);
        assert_eq!(reason.map_or("-", TakeoverReason::word), wanted, "{text}");
    }
}

#[test]
fn every_language_has_its_texts() {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut innocent: BTreeMap<&str, usize> = BTreeMap::new();
    for (language, reason, _) in rows() {
        if reason == "-" {
            *innocent.entry(language).or_default() += 1;
        } else {
            found.entry(language).or_default().push(reason);
        }
    }
    for language in MARKETS.iter().chain(OTHERS) {
        assert!(found[language].len() >= 4 && innocent[language] >= 3, "{language}");
        for reason in ["locked_device", "unsafe_product", "counterfeit", "return_rights", "complaint_rights"]
        {
            assert!(found[language].contains(&reason), "{language} {reason}");
        }
    }
}

#[test]
fn the_list_can_be_read_and_covers_the_markets() {
    Phrases::parse(LIST).unwrap();
    let sections: BTreeSet<(&str, &str)> =
        LIST.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']')?.split_once(' ')).collect();
    let known = [
        "unsafe_product",
        "locked_device",
        "counterfeit",
        "return_rights",
        "complaint_rights",
        "quality_dispute",
    ];
    for (language, reason) in &sections {
        assert!(known.contains(reason), "{language} {reason}");
        assert_eq!(TakeoverReason::from_word(reason).word(), *reason);
    }
    for language in MARKETS.iter().chain(OTHERS) {
        for reason in known {
            assert!(sections.contains(&(language, reason)), "{language} has no {reason}");
        }
    }
}

#[test]
fn the_gravest_reason_wins() {
    let text = "Not as described, you refuse the refund, and now the battery is swollen!";
    let (reason, span) = of_text(text).unwrap();
    assert_eq!((reason, &text[span]), (TakeoverReason::UnsafeProduct, "battery is swollen"));
    assert_eq!(of_text(""), None);
    assert_eq!(of_category(Category::LockedDevice), Some(TakeoverReason::LockedDevice));
    assert_eq!(of_messages(&[] as &[Message]), None);
}
