//! JSON on one line, made for many short strings: the bytes that `serde_json` writes.

use std::fmt::Display;

use serde::Serialize;
use serde::ser::{self, Error as _};

use crate::ascii;

/// Adds a value to some bytes.
pub(super) fn write<T: Serialize + ?Sized>(value: &T, out: &mut Vec<u8>) -> Result<(), serde_json::Error> {
    value.serialize(Line(out))
}

/// Where a value is added.
struct Line<'a>(&'a mut Vec<u8>);

/// An array or an object that has begun.
struct Compound<'a> {
    out: &'a mut Vec<u8>,
    /// How many bytes there are while it has no member.
    empty: usize,
    close: &'static [u8],
}

fn string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    if ascii::is_plain(text.as_bytes()) {
        out.extend_from_slice(text.as_bytes());
    } else {
        text.bytes().for_each(|byte| escaped(byte, out));
    }
    out.push(b'"');
}

fn escaped(byte: u8, out: &mut Vec<u8>) {
    match byte {
        b'"' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
        b'\n' => out.extend_from_slice(b"\\n"),
        b'\t' => out.extend_from_slice(b"\\t"),
        b'\r' => out.extend_from_slice(b"\\r"),
        0x08 => out.extend_from_slice(b"\\b"),
        0x0C => out.extend_from_slice(b"\\f"),
        0..0x20 => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
        _ => out.push(byte),
    }
}

impl<'a> Line<'a> {
    fn whole(self, number: impl itoa::Integer) {
        self.0.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
    }

    fn null(self) {
        self.0.extend_from_slice(b"null");
    }

    fn open(self, open: &[u8], close: &'static [u8]) -> Compound<'a> {
        self.0.extend_from_slice(open);
        Compound { empty: self.0.len(), out: self.0, close }
    }

    /// The object that a variant with a value is.
    fn variant(self, variant: &str, open: &[u8], close: &'static [u8]) -> Compound<'a> {
        self.0.push(b'{');
        string(variant, self.0);
        self.0.push(b':');
        self.open(open, close)
    }
}

impl Compound<'_> {
    fn next(&mut self) {
        if self.out.len() > self.empty {
            self.out.push(b',');
        }
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), serde_json::Error> {
        self.next();
        value.serialize(Line(self.out))
    }

    fn member<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), serde_json::Error> {
        self.next();
        string(key, self.out);
        self.out.push(b':');
        value.serialize(Line(self.out))
    }

    fn finish(self) {
        self.out.extend_from_slice(self.close);
    }
}

/// Writes the methods for whole numbers.
macro_rules! whole_numbers {
    ($($method:ident: $kind:ty),*) => {
        $(fn $method(self, number: $kind) -> Result<(), Self::Error> {
            self.whole(number);
            Ok(())
        })*
    };
}

impl<'a> ser::Serializer for Line<'a> {
    type Ok = ();
    type Error = serde_json::Error;
    type SerializeSeq = Compound<'a>;
    type SerializeTuple = Compound<'a>;
    type SerializeTupleStruct = Compound<'a>;
    type SerializeTupleVariant = Compound<'a>;
    type SerializeMap = Compound<'a>;
    type SerializeStruct = Compound<'a>;
    type SerializeStructVariant = Compound<'a>;

    whole_numbers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_u128: u128
    }

    fn serialize_bool(self, value: bool) -> Result<(), Self::Error> {
        self.0.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result<(), Self::Error> {
        serde_json::to_writer(self.0, &value)
    }

    fn serialize_f64(self, value: f64) -> Result<(), Self::Error> {
        serde_json::to_writer(self.0, &value)
    }

    fn serialize_char(self, value: char) -> Result<(), Self::Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), Self::Error> {
        string(value, self.0);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Self::Error> {
        self.collect_seq(value)
    }

    fn serialize_none(self) -> Result<(), Self::Error> {
        self.null();
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Self::Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Self::Error> {
        self.null();
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Self::Error> {
        self.null();
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Self::Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Self::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Self::Error> {
        let mut object = self.open(b"{", b"}");
        object.member(variant, value)?;
        object.finish();
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Compound<'a>, Self::Error> {
        Ok(self.open(b"[", b"]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Compound<'a>, Self::Error> {
        Ok(self.open(b"[", b"]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Compound<'a>, Self::Error> {
        Ok(self.open(b"[", b"]"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Compound<'a>, Self::Error> {
        Ok(self.variant(variant, b"[", b"]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Compound<'a>, Self::Error> {
        Ok(self.open(b"{", b"}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Compound<'a>, Self::Error> {
        Ok(self.open(b"{", b"}"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Compound<'a>, Self::Error> {
        Ok(self.variant(variant, b"{", b"}}"))
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<(), Self::Error> {
        self.serialize_str(&value.to_string())
    }
}

/// Writes the traits of what is added to an array or an object.
macro_rules! compounds {
    ($($name:ident::$method:ident($($key:ident: $kind:ty)?) = $add:ident;)*) => {
        $(impl ser::$name for Compound<'_> {
            type Ok = ();
            type Error = serde_json::Error;

            fn $method<T: Serialize + ?Sized>(&mut self, $($key: $kind,)? value: &T) -> Result<(), Self::Error> {
                self.$add($($key,)? value)
            }

            fn end(self) -> Result<(), Self::Error> {
                self.finish();
                Ok(())
            }
        })*
    };
}

compounds! {
    SerializeSeq::serialize_element() = element;
    SerializeTuple::serialize_element() = element;
    SerializeTupleStruct::serialize_field() = element;
    SerializeTupleVariant::serialize_field() = element;
    SerializeStruct::serialize_field(key: &'static str) = member;
    SerializeStructVariant::serialize_field(key: &'static str) = member;
}

impl ser::SerializeMap for Compound<'_> {
    type Ok = ();
    type Error = serde_json::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Self::Error> {
        self.next();
        let at = self.out.len();
        key.serialize(Line(self.out))?;
        match self.out.get(at) {
            Some(b'"') => {}
            // Numbers are keys as well, written as strings.
            Some(b'-' | b'0'..=b'9') => {
                self.out.insert(at, b'"');
                self.out.push(b'"');
            }
            _ => return Err(Self::Error::custom("key must be a string")),
        }
        self.out.push(b':');
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> {
        value.serialize(Line(self.out))
    }

    fn end(self) -> Result<(), Self::Error> {
        self.finish();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Serialize;
    use serde_json::json;

    #[derive(Serialize)]
    enum Kind {
        Unit,
        New(i8),
        Tuple(u8, f32),
        Struct { a: Option<char>, b: () },
    }

    fn same<T: Serialize>(value: &T) {
        let mut out = Vec::new();
        assert!(super::write(value, &mut out).is_ok());
        assert_eq!(String::from_utf8(out).ok(), serde_json::to_string(value).ok());
    }

    #[test]
    fn as_serde_json_writes_it() {
        same(&json!({"a": [], "b": {}, "c": [1, -2, 0.1, 1e300, null, true, false], "d": {"e": "f", "g": [[]]}}));
        same(&(Kind::Unit, Kind::New(-1), Kind::Tuple(2, 0.5), Kind::Struct { a: Some('é'), b: () }));
        same(&BTreeMap::from([(1, f64::NAN), (-2, 3.0)]));
        same(&(u64::MAX, i64::MIN, f64::INFINITY, "", [0u8; 0]));
    }

    #[test]
    fn every_character_at_every_place() {
        let characters: Vec<char> = (0..0x180).filter_map(char::from_u32).chain(['“', '\u{2028}', '🚴']).collect();
        for length in 0..20 {
            for character in &characters {
                same(&format!("{}{character}{}{character}", "a".repeat(length), "b".repeat(9)));
            }
        }
    }

    #[test]
    fn err_key_that_is_no_string() {
        assert!(super::write(&BTreeMap::from([([1], 1)]), &mut Vec::new()).is_err());
    }
}
