//! The files for clusters hold commands that the program takes.

use std::fs;
use std::path::Path;

use clap::Parser;
use serde_json::Value;
use thethuc::cli::{Cli, Command};

use crate::office::Folder;

fn text(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("assets/cluster")
        .join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).expect("YAML")
}

/// The commands of a script, what the shell would put in as numbers.
fn commands(script: &str) -> Vec<Cli> {
    let lines = script.lines().flat_map(|line| line.split("&&"));
    lines
        .filter_map(|line| line.find("thethuc ").map(|at| &line[at..]))
        .filter(|line| !line.contains("/thethuc "))
        .map(|line| {
            let line = line.trim().trim_end_matches('\'');
            let line = [
                "$((JOB_COMPLETION_INDEX + 1))",
                "$PARTS",
                "$PART",
                "$SLURM_ARRAY_TASK_ID",
            ]
            .iter()
            .fold(line.to_owned(), |line, name| {
                let number = if *name == "$PARTS" { "8" } else { "3" };
                line.replace(name, number)
            });
            let line = line.replace("$SLURM_CPUS_PER_TASK", "4").replace('"', "");
            assert!(!line.contains('$'), "{line}");
            Cli::try_parse_from(line.split_whitespace())
                .unwrap_or_else(|error| panic!("{line}: {error}"))
        })
        .collect()
}

/// Each part is built, the parts merged, the whole checked.
fn tells_all(commands: &[Cli]) {
    let has = |holds: &dyn Fn(&Command) -> bool| commands.iter().any(|cli| holds(&cli.command));
    let shard = "3/8".parse().ok();
    assert!(has(
        &|command| matches!(command, Command::Build(args) if args.shard == shard)
    ));
    assert!(has(&|command| matches!(command, Command::MergeManifest(_))));
    assert!(has(
        &|command| matches!(command, Command::Build(args) if args.check)
    ));
}

#[test]
fn the_job_of_kubernetes() {
    let text = text("indexed-job.yaml");
    let jobs: Vec<Value> = text.split("\n---\n").map(yaml).collect();
    assert_eq!(jobs.len(), 2);
    let mut scripts = String::new();
    for job in &jobs {
        assert_eq!(
            (&job["apiVersion"], &job["kind"]),
            (&"batch/v1".into(), &"Job".into())
        );
        let pod = &job["spec"]["template"]["spec"];
        // Kubernetes takes a limit for each index with `Never` alone.
        assert_eq!(pod["restartPolicy"], "Never");
        let container = &pod["containers"][0];
        assert_eq!(
            container["volumeMounts"][0]["name"],
            pod["volumes"][0]["name"]
        );
        scripts.push_str(container["args"][0].as_str().expect("a script"));
        scripts.push('\n');
    }
    tells_all(&commands(&scripts));
    let spec = &jobs[0]["spec"];
    assert_eq!(spec["completionMode"], "Indexed");
    assert_eq!(
        (&spec["completions"], &spec["parallelism"]),
        (&8.into(), &8.into())
    );
    assert_eq!(
        spec["podFailurePolicy"]["rules"][1]["onExitCodes"]["containerName"],
        spec["template"]["spec"]["containers"][0]["name"]
    );
    // The commands above the jobs name them.
    for job in &jobs {
        let name = job["metadata"]["name"].as_str().expect("a name");
        assert!(text.contains(&format!("job/{name}\n")), "{name}");
    }
}

#[test]
fn the_workflow_of_github() {
    let workflow = yaml(&text("matrix.yml"));
    let jobs = workflow["jobs"].as_object().expect("jobs");
    let mut scripts = String::new();
    for job in jobs.values() {
        for step in job["steps"].as_array().expect("steps") {
            scripts.push_str(step["run"].as_str().unwrap_or(""));
            scripts.push('\n');
        }
    }
    tells_all(&commands(&scripts));
    let parts: Vec<_> = (1..=8).map(Value::from).collect();
    assert_eq!(
        jobs["build"]["strategy"]["matrix"]["part"],
        Value::from(parts)
    );
    let uploads = jobs["build"]["steps"].as_array().expect("steps").iter();
    let upload = uploads.last().expect("a step");
    assert_eq!(upload["with"]["include-hidden-files"], true);
}

/// The parts of the array, built as Slurm would.
#[test]
#[cfg(unix)]
fn the_array_of_slurm() {
    let script = text("array.sbatch");
    let own: Vec<&str> = script
        .lines()
        .filter(|line| !line.contains("cargo "))
        .collect();
    tells_all(&commands(&own.join("\n")));
    assert!(script.contains("#SBATCH --array=1-8\n") && script.contains("\nPARTS=8\n"));
    let folder = Folder::new();
    folder.plans(8, "khá");
    folder.write("array.sbatch", &script);
    let program = Path::new(env!("CARGO_BIN_EXE_thethuc"));
    let above = program.parent().expect("a folder").display();
    let path = std::env::var("PATH").expect("a path");
    for part in 1..=8 {
        let done = std::process::Command::new("sh")
            .arg("array.sbatch")
            .current_dir(folder.path())
            .env("PATH", format!("{above}:{path}"))
            .env("SLURM_SUBMIT_DIR", folder.path())
            .env("SLURM_ARRAY_TASK_ID", part.to_string())
            .env("SLURM_CPUS_PER_TASK", "2")
            .output()
            .expect("a shell");
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
    }
    folder.run(&["merge-manifest"]).exits(0);
    folder.run(&["build", "--check"]).exits(0);
}
