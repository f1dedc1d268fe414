//! The check digit by which an IMEI is told from other long numbers.

/// Whether the last digit is the check digit of those before it (ISO/IEC 7812-1). `digits` holds ASCII digits
/// alone.
pub(super) fn has_check_digit(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let digit = u32::from(byte - b'0') * if at % 2 == 1 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10)
}
