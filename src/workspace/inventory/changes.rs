//! What has changed around a plan when it is moved on: organ, signer, code,
//! standard.

use chrono::NaiveDate;

use crate::model::IssueDate;
use crate::plan::{Organ, Plan};
use crate::standard::Catalogue;

/// What a person must look at, in Vietnamese. `profile` is the plan's organ,
/// when it is still there.
pub(crate) fn looks(plan: &Plan, profile: Option<&Organ>, year: i32) -> Vec<String> {
    let Some(profile) = profile else {
        let name = &plan.organ.value;
        return vec![format!(
            "organ: không còn hồ sơ {name}; ghi cơ quan ban hành mới"
        )];
    };
    let mut looks = Vec::new();
    for signer in &plan.signers {
        let own = !signer.value.contains(':');
        if own && !profile.signers.contains_key(&signer.value) {
            looks.push(format!("signer: hồ sơ cơ quan không còn {}", signer.value));
        }
    }
    let catalogue = Catalogue::builtin();
    let standard_of = |date| catalogue.for_side_and_date(profile.side, Some(date)).0;
    let month = plan.date.value.month();
    let next = standard_of(IssueDate::Blank { year, month });
    let last_day = NaiveDate::from_ymd_opt(year, 12, 31);
    if let Some(code) = last_day.and_then(|day| next.abolished_code(&profile.code, day)) {
        looks.push(format!(
            "organ: {} ({}) không còn hoạt động theo {}; ghi cơ quan ban hành mới",
            code.organ, code.code, code.citation
        ));
    }
    let named = plan.standard.as_ref().or(profile.standard.as_ref());
    let known = named.and_then(|name| catalogue.by_name(&name.value).ok());
    let before = known.unwrap_or_else(|| standard_of(plan.date.value));
    if before.name != next.name {
        let fixed = if named.is_some() {
            ", nhưng kế hoạch hoặc hồ sơ cơ quan ghi cố định standard; xem lại"
        } else {
            ""
        };
        looks.push(format!(
            "standard: văn bản năm {} theo {}, năm {year} áp dụng {}{fixed}",
            plan.date.value.year(),
            before.name,
            next.name
        ));
    }
    looks
}
