//! The resources of FHIR R4 that we write, with the members that we fill.

use serde::Serialize;
use serde_json::Number;

/// A bundle of type collection.
#[derive(Serialize)]
#[serde(tag = "resourceType", rename = "Bundle")]
pub(super) struct Bundle {
    pub(super) meta: Meta,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) entry: Vec<Entry>,
}

#[derive(Serialize)]
pub(super) struct Meta {
    pub(super) tag: [Tag; 1],
}

#[derive(Serialize)]
pub(super) struct Tag {
    pub(super) code: &'static str,
    pub(super) display: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Entry {
    pub(super) full_url: String,
    pub(super) resource: Resource,
}

#[derive(Serialize)]
#[serde(tag = "resourceType")]
pub(super) enum Resource {
    /// A resource has to hold something.
    Patient {
        active: bool,
    },
    CarePlan(CarePlan),
    Observation(Box<Observation>),
}

#[derive(Clone, Serialize)]
pub(super) struct Reference {
    pub(super) reference: String,
}

#[derive(Serialize)]
pub(super) struct Period {
    pub(super) start: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) end: Option<String>,
}

/// A concept by its code, by its text, or both.
#[derive(Serialize)]
pub(super) struct Concept {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) coding: Option<[Coding; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Coding {
    pub(super) system: &'static str,
    pub(super) code: &'static str,
}

#[derive(Serialize)]
pub(super) struct CarePlan {
    pub(super) status: &'static str,
    pub(super) intent: &'static str,
    pub(super) title: &'static str,
    pub(super) subject: Reference,
    pub(super) period: Period,
    pub(super) created: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) activity: Vec<Activity>,
}

#[derive(Serialize)]
pub(super) struct Activity {
    pub(super) detail: Detail,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Detail {
    pub(super) kind: &'static str,
    pub(super) code: Concept,
    pub(super) status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) scheduled_timing: Option<Timing>,
    pub(super) description: String,
}

#[derive(Serialize)]
pub(super) struct Timing {
    pub(super) repeat: Repeat,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Repeat {
    pub(super) frequency: usize,
    pub(super) period: u8,
    pub(super) period_unit: &'static str,
    pub(super) day_of_week: Vec<&'static str>,
}

#[derive(Serialize)]
pub(super) struct Observation {
    pub(super) status: &'static str,
    pub(super) category: [Concept; 1],
    pub(super) code: Concept,
    pub(super) subject: Reference,
    #[serde(flatten)]
    pub(super) effective: Effective,
    #[serde(flatten)]
    pub(super) value: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) component: Option<[Component; 1]>,
}

/// When it was so.
#[derive(Serialize)]
pub(super) enum Effective {
    #[serde(rename = "effectiveDateTime")]
    Day(String),
    #[serde(rename = "effectivePeriod")]
    Period(Period),
}

/// What was found.
#[derive(Serialize)]
pub(super) enum Value {
    #[serde(rename = "valueInteger")]
    Whole(u8),
    #[serde(rename = "valueQuantity")]
    Quantity(Quantity),
    #[serde(rename = "valueCodeableConcept")]
    Concept(Concept),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Component {
    pub(super) code: Concept,
    pub(super) value_quantity: Quantity,
}

#[derive(Serialize)]
pub(super) struct Quantity {
    pub(super) value: Number,
    pub(super) unit: &'static str,
    pub(super) system: &'static str,
    /// In UCUM.
    pub(super) code: &'static str,
}

impl Concept {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { coding: None, text: Some(text.into()) }
    }

    /// With a code of LOINC, where there is one that says what we have.
    pub(super) fn loinc(code: Option<&'static str>, text: impl Into<String>) -> Self {
        Self { coding: code.map(|code| [Coding { system: "http://loinc.org", code }]), ..Self::text(text) }
    }

    pub(super) fn category(code: &'static str) -> Self {
        let system = "http://terminology.hl7.org/CodeSystem/observation-category";
        Self { coding: Some([Coding { system, code }]), text: None }
    }
}

impl Quantity {
    pub(super) fn new(value: impl Into<Number>, unit: &'static str, code: &'static str) -> Self {
        Self { value: value.into(), unit, system: "http://unitsofmeasure.org", code }
    }

    /// Of a value in tenths.
    pub(super) fn tenths(value: u16, unit: &'static str, code: &'static str) -> Self {
        let decimal = Number::from_f64(f64::from(value) / 10.0);
        Self::new(decimal.unwrap_or_else(|| value.into()), unit, code)
    }
}
