//! `thethuc init`.

use std::error::Error;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::message;
use super::prompt::{self, PromptError, Question};
use crate::batch::{Office, Profile, this_year};
use crate::diagnostic::Diagnostic;
use crate::message::{Language, Message};
use crate::model::Side;
use crate::workspace::WorkspaceError;

/// What `thethuc init` takes.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// The folder; it is made when it is not there
    #[arg(value_name = "DIR", default_value = ".")]
    pub folder: PathBuf,
    /// Whose rules the organ follows
    #[arg(long)]
    pub side: Option<SideName>,
    /// The organ's name as in running text: "Ủy ban nhân dân xã An Hòa"
    #[arg(long)]
    pub name: Option<String>,
    /// The superior organ above it in the letterhead, when there is one
    #[arg(long)]
    pub superior: Option<String>,
    /// The organ's code in symbols: "UBND"
    #[arg(long)]
    pub code: Option<String>,
    /// Where it sits: "An Hòa"
    #[arg(long)]
    pub place: Option<String>,
    /// The name of who signs
    #[arg(long)]
    pub signer_name: Option<String>,
    /// The signer's post, the authority before it: "TM: Ủy ban nhân dân, Chủ
    /// tịch"
    #[arg(long)]
    pub signer_post: Option<String>,
    /// Ask nothing, also in a terminal
    #[arg(long)]
    pub no_input: bool,
}

/// A side by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SideName {
    /// The Party (Đảng)
    Party,
    /// The State (Nhà nước)
    State,
}

impl From<SideName> for Side {
    fn from(name: SideName) -> Self {
        match name {
            SideName::Party => Self::Party,
            SideName::State => Self::State,
        }
    }
}

/// Writes the workspace.
pub(super) fn run(args: &InitArgs, language: Language) -> Result<bool, Box<dyn Error>> {
    let office = Office::new(&args.folder)?;
    let asks = prompt::possible() && !args.no_input;
    let profile = profile(args, asks)?;
    let founded = office.write(&profile, this_year())?;
    for file in founded.written {
        message::result(&file.display().to_string());
    }
    for file in founded.kept {
        let kept = Message::new("init-kept").with("path", file.display().to_string());
        message::line(&kept.text(language));
    }
    message::line(&Message::new("init-next").text(language));
    Ok(true)
}

/// The profile: from the flags, and what they leave out from the person.
fn profile(args: &InitArgs, asks: bool) -> Result<Profile, Box<dyn Error>> {
    let side = side(args, asks)?;
    let [name, superior, code, place, post] = examples(side);
    let need = |given: &Option<String>, flag: &'static str, label: &str, example: &str| match (
        given, asks,
    ) {
        (Some(given), _) => Ok::<_, Box<dyn Error>>(given.clone()),
        (None, true) => Ok(ask(label, &format!("ví dụ: {example}"), true)?),
        (None, false) => Err(missing(flag, example).into()),
    };
    let name_label = "Tên cơ quan, chữ thường như trong câu";
    let post_label = "Quyền hạn và chức vụ của người ký";
    let signer = "Nguyễn Văn Mẫu";
    let name = need(&args.name, "name", name_label, name)?;
    let superior = match (&args.superior, asks) {
        (Some(given), _) => given.clone(),
        (None, true) => {
            let help = format!("ví dụ: {superior} (Enter: không có)");
            ask("Cơ quan cấp trên trong phần tên cơ quan", &help, false)?
        }
        (None, false) => String::new(),
    };
    Ok(Profile {
        side,
        name,
        superior: Some(superior.trim().to_owned()).filter(|name| !name.is_empty()),
        code: need(&args.code, "code", "Chữ viết tắt trong ký hiệu", code)?,
        place: need(&args.place, "place", "Địa danh", place)?,
        signer_name: need(
            &args.signer_name,
            "signer-name",
            "Họ và tên người ký",
            signer,
        )?,
        signer_post: need(&args.signer_post, "signer-post", post_label, post)?,
    })
}

fn side(args: &InitArgs, asks: bool) -> Result<Side, Box<dyn Error>> {
    match (args.side, asks) {
        (Some(side), _) => Ok(side.into()),
        (None, true) => {
            let sides = ["Đảng", "Nhà nước"].map(str::to_owned).to_vec();
            match prompt::choice("Cơ quan của", sides)? {
                0 => Ok(Side::Party),
                _ => Ok(Side::State),
            }
        }
        (None, false) => Err(missing("side", "party").into()),
    }
}

/// Name, superior, code, place and post, to learn from.
fn examples(side: Side) -> [&'static str; 5] {
    match side {
        Side::Party => [
            "Đảng uỷ xã Tân Hoà",
            "Đảng bộ tỉnh Bình An",
            "ĐU",
            "Tân Hoà",
            "TM: Ban Thường vụ, Bí thư",
        ],
        Side::State => [
            "Ủy ban nhân dân xã An Hòa",
            "Ủy ban nhân dân tỉnh Bình An",
            "UBND",
            "An Hòa",
            "TM: Ủy ban nhân dân, Chủ tịch",
        ],
    }
}

fn missing(flag: &str, example: &str) -> WorkspaceError {
    let hint = Message::new("missing-flag.mend")
        .with("flag", flag)
        .with("example", example);
    Diagnostic::error(Message::new("missing-flag").with("flag", flag))
        .hint(hint)
        .into()
}

fn ask(label: &str, help: &str, needed: bool) -> Result<String, PromptError> {
    let question = Question {
        label,
        help,
        default: None,
    };
    let typed = prompt::text(&question, move |typed| {
        if needed && typed.trim().is_empty() {
            return Err(Diagnostic::old_error(
                "empty-text",
                "cần có, không bỏ trống được",
            ));
        }
        Ok(())
    })?;
    Ok(typed.trim().to_owned())
}
