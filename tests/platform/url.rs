//! Addresses: what is taken, in which form, and what is refused.

use swopdesk::platform::{PlatformError, PlatformUrl};

#[test]
fn addresses_are_put_into_one_form() {
    for (text, form) in [
        ("helpdesk.example.com", "https://helpdesk.example.com"),
        ("  https://Helpdesk.Example.com/  ", "https://helpdesk.example.com"),
        ("https://example.com/seller/helpdesk/", "https://example.com/seller/helpdesk"),
        ("https://example.com:8443", "https://example.com:8443"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("localhost:8080", "http://localhost:8080"),
        ("http://[::1]:9", "http://[::1]:9"),
        ("https://localhost", "https://localhost"),
    ] {
        assert_eq!(PlatformUrl::parse(text).unwrap().as_str(), form, "{text}");
    }
    assert_eq!(PlatformUrl::parse("https://example.com:8443/x").unwrap().host(), "example.com:8443");
}

#[test]
fn unsafe_addresses_are_refused_and_no_password_is_repeated() {
    for text in [
        "",
        "   ",
        "http://example.com",
        "http://127.0.0.1.example.com",
        "http://10.0.0.1",
        "ftp://example.com",
        "file:///etc/passwd",
        "https://",
        "https://seller:hunter2@example.com",
        "https://hunter2@example.com",
        "https://example.com/?a=b",
        "https://example.com/#x",
        "https://exa mple.com",
        "https://example.com\n.evil.example",
    ] {
        let error = PlatformUrl::parse(text).unwrap_err();
        assert!(matches!(error, PlatformError::BadUrl(_)), "{text}");
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
}
