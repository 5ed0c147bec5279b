//! What a page may do: run its own script, use its own style, and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The Content-Security-Policy of a page with one script and one style of its own. Everything else, among it every request,
/// is forbidden.
pub(super) fn policy(script: &str, style: &str) -> String {
    let hash = |source: &str| format!("'sha256-{}'", STANDARD.encode(hmac_sha256::Hash::hash(source.as_bytes())));
    format!(
        "default-src 'none'; script-src {}; style-src {}; base-uri 'none'; form-action 'none'",
        hash(script),
        hash(style)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard() {
        // https://www.w3.org/TR/CSP3/#example-hash-source
        let policy = policy("doSomething();", "");
        assert!(
            policy.contains("script-src 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='; style-src"),
            "{policy}"
        );
    }
}
