use swopdesk::draft_check::{Context, RuleId, check};
#[test]
#[ignore]
fn scan() {
    let rows = std::fs::read_to_string("/tmp/scan/in.tsv").unwrap();
    for row in rows.lines() {
        let Some((code, text)) = row.split_once('\t') else { continue };
        let text = text.replace("\\n", "\n");
        for f in check(&text, &Context::new([code])).findings {
            if matches!(f.rule, RuleId::Marketing | RuleId::Courtesy) {
                println!(
                    "{code}\t{}\t{}\t{}\t{}",
                    f.rule.word(),
                    f.message,
                    f.excerpt,
                    text.replace('\n', " / ")
                );
            }
        }
    }
}
