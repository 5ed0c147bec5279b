//! What is seldom asked for: it stays as it was stored until somebody does.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value as it is stored. Of a grammar in the program it is not even copied.
pub struct Later<T> {
    bytes: Cow<'static, [u8]>,
    of: PhantomData<fn() -> T>,
}

impl<T: Serialize + DeserializeOwned + Default> Later<T> {
    /// Stores a value.
    pub fn new(value: &T) -> Self {
        // What cannot be written, which no value of the grammar is known to be, is nothing.
        Later { bytes: postcard::to_allocvec(value).unwrap_or_default().into(), of: PhantomData }
    }

    /// Reads it.
    pub fn get(&self) -> T {
        postcard::from_bytes(&self.bytes).unwrap_or_default()
    }
}

impl<T> Serialize for Later<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.bytes)
    }
}

impl<'de: 'static, T> Deserialize<'de> for Later<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = <&'de [u8]>::deserialize(deserializer)?;
        Ok(Later { bytes: Cow::Borrowed(bytes), of: PhantomData })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_twice_is_the_same() {
        let words = vec!["Kok".to_owned(), "won".to_owned()];
        let bytes = postcard::to_allocvec(&Later::new(&words)).unwrap().leak();
        let later: Later<Vec<String>> = postcard::from_bytes(bytes).unwrap();
        assert_eq!(later.get(), words);
    }
}
