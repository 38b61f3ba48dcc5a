//! The folder of an office: its profile, settings, first plans, and the check
//! in CI.

use std::path::{Path, PathBuf};

use super::file::put;
use super::{Choice, Desk, usual_file};
use crate::diagnostic::{Diagnostic, Source};
use crate::drafting::Answers;
use crate::model::Side;
use crate::plan::read_organ;
use crate::plan::scalar::{quoted, scalar};
use crate::template::prose;
use crate::workspace::folder::{Folder, WorkspaceError, shown};

/// The file that makes a folder a workspace.
const SETTINGS_FILE: &str = "thethuc.toml";
/// The settings of a new workspace.
const SETTINGS: &str = include_str!("../../../assets/workspace/thethuc.toml");
/// The check of each commit.
const WORKFLOW: &str = include_str!("../../../assets/workspace/thethuc.yml");
/// What git leaves out.
const IGNORED: &str = "# Văn bản được tạo lại bằng thethuc build.\n/output/\n";
/// The templates of the two first plans, by side.
const FIRST: [(Side, [&str; 2]); 2] = [
    (Side::Party, ["anniversary-plan", "directive"]),
    (Side::State, ["anniversary-plan", "document"]),
];

/// The profile's file when nothing of the organ's name can stand in one.
const UNNAMED: &str = "office";

/// What is known of an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Whose rules it follows.
    pub side: Side,
    /// Its name in running text.
    pub name: String,
    /// The superior organ, when the letterhead has one.
    pub superior: Option<String>,
    /// Its code in symbols.
    pub code: String,
    /// Where it sits.
    pub place: String,
    /// Who signs.
    pub signer_name: String,
    /// The signer's post, with the authority before it when there is one:
    /// "TM: Ban Thường vụ, Bí thư".
    pub signer_post: String,
}

/// The files of a workspace.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Founded {
    /// Those that were written.
    pub written: Vec<PathBuf>,
    /// Those that stood there and were left alone.
    pub kept: Vec<PathBuf>,
}

impl Founded {
    fn put(&mut self, path: PathBuf, text: &str) -> Result<(), WorkspaceError> {
        if path.exists() {
            self.kept.push(path);
        } else {
            put(&path, text)?;
            self.written.push(path);
        }
        Ok(())
    }
}

/// A workspace to be.
pub struct Office {
    folder: PathBuf,
}

impl Office {
    /// The workspace in a folder, which is made when it is not there.
    ///
    /// # Errors
    /// The folder is a workspace already.
    pub fn new(folder: &Path) -> Result<Self, WorkspaceError> {
        let settings = folder.join(SETTINGS_FILE);
        if settings.exists() {
            let fault = format!("`{}` is there already", shown(&settings));
            return Err(Diagnostic::old_error("file-exists", fault)
                .hint(
                    "the folder is a workspace already; `init` begins another one: name its folder",
                )
                .into());
        }
        Ok(Self {
            folder: folder.to_path_buf(),
        })
    }

    /// Writes profile, settings, two plans, the check in CI. Files that stand
    /// there stay.
    ///
    /// # Errors
    /// The profile has faults, or a file cannot be written.
    pub fn write(&self, profile: &Profile, year: i32) -> Result<Founded, WorkspaceError> {
        let text = profile.yaml();
        let name = match prose::slug(&profile.name) {
            name if name.is_empty() => UNNAMED.to_owned(),
            name => name,
        };
        let path = self.folder.join(format!("plans/organs/{name}.yaml"));
        let (_, report) = read_organ(&Source::new(shown(&path), text.as_str()));
        if let Some(fault) = report.iter().find(|_| report.has_errors()) {
            return Err(fault.clone().into());
        }
        let mut founded = Founded::default();
        founded.put(path, &text)?;
        for (path, text) in self.fixed() {
            founded.put(path, text)?;
        }
        let workspace = Folder::at(&self.folder)?;
        let (desk, _) = Desk::new(&workspace)?;
        for (_, templates) in FIRST.iter().filter(|(side, _)| *side == profile.side) {
            for template in templates {
                let organ = desk.organ(desk.template(template)?, Some(&name))?;
                let choice = Choice {
                    template,
                    organ,
                    signer: SIGNER,
                    year,
                };
                // A name of its own, so that `new` finds its usual one free.
                let file = usual_file(&format!("example-{template}"), year);
                let file = self.folder.join(file);
                let text = desk.draft(&choice, &Answers::default(), &file)?;
                founded.put(file, &text)?;
            }
        }
        desk.put_schema()?;
        founded.written.push(self.folder.join(super::SCHEMA));
        Ok(founded)
    }

    /// The files that are the same for every office.
    fn fixed(&self) -> Vec<(PathBuf, &'static str)> {
        vec![
            (self.folder.join(SETTINGS_FILE), SETTINGS),
            (self.folder.join(".github/workflows/thethuc.yml"), WORKFLOW),
            (self.folder.join(".gitignore"), IGNORED),
        ]
    }
}

/// The key of the signer in a new profile.
const SIGNER: &str = "head";

impl Profile {
    /// The profile as YAML, with what may be added as comments.
    fn yaml(&self) -> String {
        let side = match self.side {
            Side::Party => "party",
            Side::State => "state",
        };
        let superior = match &self.superior {
            Some(name) => format!("superior: [{}]", quoted(name)),
            None => "# superior: [\"Cơ quan cấp trên, in phía trên tên cơ quan\"]".to_owned(),
        };
        let lines: Vec<_> = self
            .signer_post
            .split(',')
            .map(|line| match line.trim().split_once(':') {
                Some((authority, text)) => {
                    format!("{}: {}", scalar(authority.trim()), quoted(text.trim()))
                }
                None => quoted(line.trim()),
            })
            .collect();
        let archive = match self.side {
            Side::Party => "Văn phòng",
            Side::State => "VT",
        };
        format!(
            "# Hồ sơ cơ quan. Viết chữ thường như trong câu; chỗ nào cần in hoa, chương trình tự in hoa.\n\
             side: {side}                    # party: văn bản của Đảng; state: văn bản hành chính\n\
             name: {}\n\
             {}\n\
             {superior}\n\
             code: {}                    # chữ viết tắt trong ký hiệu\n\
             place: {}                   # địa danh\n\
             signers:\n  {SIGNER}:\n    lines: [{}]\n    name: {}\n\
             \x20 # Thêm người ký, ví dụ:\n\
             \x20 # deputy:\n\
             \x20 #   lines: [KT: Chủ tịch, Phó Chủ tịch]\n\
             \x20 #   name: Họ và tên\n\
             recipients:                     # nơi nhận thường dùng\n  - Như trên\n\
             archive: {archive}\n",
            quoted(&self.name),
            self.name_lines(),
            quoted(&self.code),
            quoted(&self.place),
            lines.join(", "),
            quoted(&self.signer_name),
        )
    }
}

/// Words after which the name of an organ breaks in the letterhead.
const BREAKS: [&str; 3] = ["Ủy ban nhân dân ", "Uỷ ban nhân dân ", "Hội đồng nhân dân "];

impl Profile {
    /// How the name breaks in the letterhead.
    fn name_lines(&self) -> String {
        let parts = BREAKS
            .iter()
            .find_map(|first| Some((first.trim(), self.name.strip_prefix(first)?)));
        match parts {
            Some((first, rest)) => format!("name_lines: [{first}, {}]", quoted(rest)),
            None => "# name_lines: [dòng thứ nhất, dòng thứ hai của tên in ở đầu trang]".to_owned(),
        }
    }
}
