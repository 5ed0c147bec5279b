//! Thousandths as whole numbers: race times in milliseconds, jumps and throws in millimetres.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize, Serializer};

/// A non-negative quantity held in whole thousandths of its unit; written in JSON as a decimal number of that unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Milli(pub u64);

/// A race time or a gap: seconds outside, milliseconds inside.
pub type Milliseconds = Milli;

/// A height, a jump or a throw: metres outside, millimetres inside.
pub type Millimetres = Milli;

impl Milli {
    /// From whole units.
    pub fn whole(units: u64) -> Self {
        Milli(units.saturating_mul(1000))
    }

    /// The quantity in its unit.
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// The difference of two, the larger first or not.
    pub fn distance(self, other: Milli) -> Milli {
        Milli(self.0.abs_diff(other.0))
    }
}

impl Serialize for Milli {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_multiple_of(1000) {
            serializer.serialize_u64(self.0 / 1000)
        } else {
            serializer.serialize_f64(self.as_f64())
        }
    }
}

impl<'de> Deserialize<'de> for Milli {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(deserializer)?;
        if value.is_finite() && value >= 0.0 {
            Ok(Milli((value * 1000.0).round() as u64))
        } else {
            Err(serde::de::Error::custom("expected a number that is not negative"))
        }
    }
}

impl JsonSchema for Milli {
    fn schema_name() -> Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "number", "minimum": 0})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_as_decimal() {
        assert_eq!(serde_json::to_string(&Milli(37_540)).unwrap(), "37.54");
        assert_eq!(serde_json::to_string(&Milli(8_000)).unwrap(), "8");
    }

    #[test]
    fn read_back() {
        assert_eq!(serde_json::from_str::<Milli>("68.91").unwrap(), Milli(68_910));
        assert!(serde_json::from_str::<Milli>("-1").is_err());
    }
}
