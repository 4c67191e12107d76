//! The resources of FHIR R4 that we write, with the members that we fill.

use serde::Serialize;
use serde_json::Number;

/// A bundle of type collection.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Bundle {
    pub(super) resource_type: &'static str,
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

/// Each says itself what it is.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Resource {
    Patient(Patient),
    CarePlan(CarePlan),
    Observation(Box<Observation>),
}

/// A resource has to hold something.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Patient {
    pub(super) resource_type: &'static str,
    pub(super) active: bool,
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
#[serde(rename_all = "camelCase")]
pub(super) struct CarePlan {
    pub(super) resource_type: &'static str,
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
#[serde(rename_all = "camelCase")]
pub(super) struct Observation {
    resource_type: &'static str,
    status: &'static str,
    category: [Concept; 1],
    code: Concept,
    subject: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective_date_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective_period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_integer: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_quantity: Option<Quantity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_codeable_concept: Option<Concept>,
    #[serde(skip_serializing_if = "Option::is_none")]
    component: Option<[Component; 1]>,
}

/// A day, or from when to when: an Observation has to say one of them.
pub(super) enum Effective {
    Day(String),
    Period(Period),
}

/// The one value of an Observation, of the kinds that we write.
pub(super) enum Value {
    Whole(u8),
    Quantity(Quantity),
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

impl Observation {
    /// With the one time and the one value that it has to have.
    pub(super) fn new(
        subject: &Reference,
        category: &'static str,
        code: Concept,
        when: Effective,
        value: Value,
    ) -> Self {
        let (effective_date_time, effective_period) = match when {
            Effective::Day(day) => (Some(day), None),
            Effective::Period(period) => (None, Some(period)),
        };
        let (value_integer, value_quantity, value_codeable_concept) = match value {
            Value::Whole(whole) => (Some(whole), None, None),
            Value::Quantity(quantity) => (None, Some(quantity), None),
            Value::Concept(concept) => (None, None, Some(concept)),
        };
        Self {
            resource_type: "Observation",
            status: "final",
            category: [Concept::category(category)],
            code,
            subject: subject.clone(),
            effective_date_time,
            effective_period,
            value_integer,
            value_quantity,
            value_codeable_concept,
            component: None,
        }
    }

    pub(super) fn with(self, component: Option<Component>) -> Self {
        Self { component: component.map(|it| [it]), ..self }
    }
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
