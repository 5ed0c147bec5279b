//! Prose from marked-up text: white space as one space, paragraphs with a blank line between them.

/// What stands between two pieces of text; the larger one goes before the smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Space,
    Line,
    Blank,
}

/// A text that is put together piece by piece.
#[derive(Clone, Debug)]
pub(super) struct Prose {
    text: String,
    gap: Gap,
}

impl Prose {
    pub(super) fn new() -> Self {
        Prose { text: String::new(), gap: Gap::None }
    }

    /// A piece of a line. Soft hyphens, which nobody sees, are left out.
    pub(super) fn push(&mut self, piece: &str) {
        for c in piece.chars() {
            if c.is_whitespace() && c != '\u{a0}' {
                self.gap = self.gap.max(Gap::Space);
            } else if c != '\u{ad}' {
                self.close();
                self.text.push(c);
            }
        }
    }

    /// A new line begins.
    pub(super) fn line(&mut self) {
        self.gap = self.gap.max(Gap::Line);
    }

    /// A new paragraph begins.
    pub(super) fn paragraph(&mut self) {
        self.gap = self.gap.max(Gap::Blank);
    }

    /// How many bytes it has.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The text, without anything blank around it.
    pub(super) fn finish(self) -> String {
        self.text
    }

    fn close(&mut self) {
        // Nothing stands before the first piece.
        if !self.text.is_empty() {
            self.text.push_str(match self.gap {
                Gap::None => "",
                Gap::Space => " ",
                Gap::Line => "\n",
                Gap::Blank => "\n\n",
            });
        }
        self.gap = Gap::None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps() {
        let mut prose = Prose::new();
        prose.paragraph();
        prose.push(" Kok\n  won ");
        prose.push("we\u{ad}reld ");
        prose.line();
        prose.push(" en\u{a0}toen");
        prose.paragraph();
        prose.line();
        prose.push("Einde");
        prose.push(". ");
        assert_eq!(prose.finish(), "Kok won wereld\nen\u{a0}toen\n\nEinde.");
    }
}
