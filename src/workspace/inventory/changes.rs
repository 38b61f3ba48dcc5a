//! What has changed around a plan when it is moved on: organ, signer, code,
//! standard.

use chrono::NaiveDate;

use crate::message::Message;
use crate::model::IssueDate;
use crate::plan::{Organ, Plan};
use crate::standard::Catalogue;

/// What a person must look at. `profile` is the plan's organ, when it is still
/// there.
pub(crate) fn looks(plan: &Plan, profile: Option<&Organ>, year: i32) -> Vec<Message> {
    let Some(profile) = profile else {
        let gone = Message::new("year-organ").with("organ", &plan.organ.value);
        return vec![at("organ", gone)];
    };
    let mut looks = Vec::new();
    for signer in &plan.signers {
        let own = !signer.value.contains(':');
        if own && !profile.signers.contains_key(&signer.value) {
            let gone = Message::new("year-signer").with("signer", &signer.value);
            looks.push(at("signer", gone));
        }
    }
    let catalogue = Catalogue::builtin();
    let standard_of = |date| catalogue.for_side_and_date(profile.side, Some(date)).0;
    let month = plan.date.value.month();
    let next = standard_of(IssueDate::Blank { year, month });
    let last_day = NaiveDate::from_ymd_opt(year, 12, 31);
    if let Some(code) = last_day.and_then(|day| next.abolished_code(&profile.code, day)) {
        let abolished = Message::new("year-organ.abolished")
            .with("organ", &code.organ)
            .with("code", &code.code)
            .with("citation", code.citation.to_string());
        looks.push(at("organ", abolished));
    }
    let named = plan.standard.as_ref().or(profile.standard.as_ref());
    let known = named.and_then(|name| catalogue.by_name(&name.value).ok());
    let before = known.unwrap_or_else(|| standard_of(plan.date.value));
    if before.name != next.name {
        let from = plan.date.value.year();
        let standard = if named.is_some() {
            Message::new("year-standard.fixed")
                .with("from", from)
                .with("before", &before.name)
                .with("to", year)
                .with("after", &next.name)
        } else {
            Message::new("year-standard")
                .with("from", from)
                .with("before", &before.name)
                .with("to", year)
                .with("after", &next.name)
        };
        looks.push(at("standard", standard));
    }
    looks
}

/// What to look at, with the key where it stands.
fn at(key: &str, look: Message) -> Message {
    Message::new("year-look")
        .with("place", key)
        .with("what", look)
}
