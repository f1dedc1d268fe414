//! Where findings are, the empty rule, severities.

use proptest::prelude::*;
use swopdesk::draft_check::{Context, RuleId, Severity, Verdict, check};

#[test]
fn a_draft_without_visible_text_is_empty() {
    for draft in ["", " ", "\n\n\t", "\u{a0}\u{200b}\u{feff}"] {
        let report = check(draft, &Context::new(["nl"]));
        assert_eq!(report.findings.len(), 1, "{draft:?}");
        let finding = &report.findings[0];
        assert_eq!(
            (finding.rule, finding.severity, finding.line, finding.column),
            (RuleId::Empty, Severity::Block, 1, 1)
        );
        assert!(report.refuses());
        assert_eq!(report.language.verdict, Verdict::Unsure);
    }
    // There is text, if no answer: courtesy tells it.
    assert!(check("👍", &Context::new(["nl"])).findings.iter().all(|finding| finding.rule != RuleId::Empty));
}

#[test]
fn lines_count_from_1_and_columns_in_graphemes() {
    let draft = "Goedemiddag,\r\n\r\nhet pakket is verzonden en komt morgen aan. 👨‍👩‍👧é Thank you very much for your message and for your patience.\r\n";
    let report = check(draft, &Context::new(["nl"]));
    let finding = &report.findings[0];
    assert_eq!((finding.rule, finding.line), (RuleId::Language, 3));
    // 45 characters of the sentence before, two graphemes, then the blank are in front at most.
    assert!((45..=48).contains(&finding.column), "{}", finding.column);
    assert!(finding.excerpt.contains("Thank you very much"), "{}", finding.excerpt);
    assert_eq!(draft[finding.span.clone()].trim_end().chars().last(), Some('.'));
}

#[test]
fn severities_are_the_callers() {
    let mut context = Context::new(["nl"]);
    context.severities.set(RuleId::Empty, Some(Severity::Hint));
    let report = check("", &context);
    assert_eq!(report.findings[0].severity, Severity::Hint);
    assert!(!report.refuses());
}

#[test]
fn rules_are_read_back_by_their_words() {
    for rule in RuleId::ALL {
        assert_eq!(RuleId::from_word(rule.word()), Some(*rule));
    }
    assert_eq!(RuleId::from_word("all"), None);
}

proptest! {
    #[test]
    fn any_text_is_checked_without_harm(draft in "(\\PC|\n|>| |\"|„|é|\u{301}|א|中|Ω){0,120}", languages in proptest::collection::vec("nl|el|bg|xx|", 0..3)) {
        let report = check(&draft, &Context::new(languages));
        for finding in &report.findings {
            prop_assert!(draft.get(finding.span.clone()).is_some());
            prop_assert!(finding.line >= 1 && finding.column >= 1);
            prop_assert!(!finding.excerpt.chars().any(char::is_control));
        }
        let mismatch = report.findings.iter().any(|f| f.rule == RuleId::Language);
        prop_assert_eq!(report.language.verdict == Verdict::Mismatch, mismatch);
    }
}

proptest! {
    #[test]
    fn findings_follow_the_text_they_are_about(
        before in "[a-zé\u{1f469}\u{200d} \n]{0,40}",
        put in "[a-zé\u{1f469}]{0,8}",
        at in 0_usize..60,
        away in 0_usize..20,
    ) {
        let wrong = "Thank you very much for your message, we will look into this today.";
        let old = format!("{before}\n\n{wrong}\n\nMet vriendelijke groet, wij kijken er vandaag nog naar.");
        let mut report = check(&old, &Context::new(["nl"]));
        let told: Vec<String> = report.findings.iter().map(|f| old[f.span.clone()].to_owned()).collect();
        let start = old.floor_char_boundary(at);
        let end = old.floor_char_boundary((start + away).min(old.len())).max(start);
        let mut new = old.clone();
        new.replace_range(start..end, &put);
        report.follow(&old, &new);
        for finding in &report.findings {
            let text = &new[finding.span.clone()];
            prop_assert!(finding.span.is_empty() || !text.is_empty());
        }
        // What the edit did not touch keeps its text.
        if end < old.find("Thank").unwrap() || start > old.find("today.").unwrap() + 6 {
            for text in told.iter().filter(|text| text.starts_with("Thank")) {
                prop_assert!(report.findings.iter().any(|f| new[f.span.clone()] == *text), "{:?} {}", report.findings, text);
            }
        }
    }
}
