//! What is remembered from visit to visit.

use super::{prefers_stills, root_element, window};
use crate::text::Language;
use crate::validate::PolicyName;
use crate::visit::settings::{Depth, Letters, Settings, Speed, Theme};

/// What is remembered.
pub(in crate::ui) fn settings() -> Settings {
    let get = |key: &str| storage().and_then(|storage| storage.get_item(key).ok().flatten()).unwrap_or_default();
    let speed = Speed::ALL.into_iter().find(|speed| speed.percent().to_string() == get("speed")).unwrap_or_default();
    let policy = PolicyName::from_word(&get("policy")).unwrap_or_default();
    let depth = Depth::from_word(&get("depth")).unwrap_or_default();
    let language = Language::of_tag(&get("lang"));
    let letters = if get("letters") == OFF { Letters::Rest } else { Letters::Act };
    Settings {
        theme: Theme::from_word(&get("theme")),
        speed,
        policy,
        depth,
        language,
        letters,
        stills: prefers_stills(),
    }
}

/// What is stored where keys of a single character are off.
const OFF: &str = "off";

/// Remembers `settings`.
pub(in crate::ui) fn keep(settings: Settings) {
    if let Some(storage) = storage() {
        // Full or forbidden storage forgets, no more.
        let _ = storage.set_item("theme", settings.theme.word());
        let _ = storage.set_item("policy", settings.policy.word());
        let _ = storage.set_item("depth", settings.depth.word());
        let _ = storage.set_item("speed", &settings.speed.percent().to_string());
        let _ = storage.set_item("letters", if settings.letters.act() { "" } else { OFF });
        if let Some(language) = settings.language {
            let _ = storage.set_item("lang", language.tag);
        }
    }
}

/// Puts an edition on; assets/start.js does so before the program is there.
pub(in crate::ui) fn wear(theme: Theme) {
    let Some(root) = root_element() else { return };
    let _ = match theme {
        Theme::System => root.remove_attribute("data-theme"),
        theme => root.set_attribute("data-theme", theme.word()),
    };
}

/// Storage is absent where a site is framed by another or cookies are blocked.
fn storage() -> Option<web_sys::Storage> {
    window()?.local_storage().ok().flatten()
}
