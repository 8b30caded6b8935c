//! Which parts of the cast a drawing uses, and their sources.

/// The cast, as the page holds it.
pub(super) const CAST: &str = include_str!("../../assets/cast/cast.svg");

/// The sources of all parts that `drawing` refers to, and that those refer to, each once and behind what it uses.
pub(super) fn used(drawing: &str) -> String {
    let mut sources = String::new();
    let mut seen: Vec<&str> = Vec::new();
    collect(drawing, &mut seen, &mut sources);
    sources
}

fn collect<'a>(drawing: &'a str, seen: &mut Vec<&'a str>, sources: &mut String) {
    for id in references(drawing) {
        if seen.contains(&id) {
            continue;
        }
        seen.push(id);
        if let Some(source) = element(CAST, id) {
            collect(source, seen, sources);
            sources.push_str(source);
            sources.push('\n');
        }
    }
}

/// The ids that a drawing refers to.
pub(super) fn references(drawing: &str) -> impl Iterator<Item = &str> {
    let used = drawing.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next());
    used.chain(drawing.split("url(#").skip(1).filter_map(|rest| rest.split(')').next()))
}

/// The source of the element with an id.
fn element<'a>(svg: &'a str, id: &str) -> Option<&'a str> {
    let at = svg.find(&format!(" id=\"{id}\""))?;
    let begin = svg.get(..at)?.rfind('<')?;
    let rest = svg.get(begin..)?;
    let tag = rest.get(1..)?.split([' ', '>', '/']).next()?;
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let mut depth = 0_u32;
    let mut at = 0;
    loop {
        let ahead = rest.get(at..)?;
        let next = ahead.find('<')?;
        let found = ahead.get(next..)?;
        let end = found.find('>')?;
        let inside = found.get(..=end)?;
        at += next + end + 1;
        if inside == close {
            depth = depth.checked_sub(1)?;
        } else if inside.starts_with(&open)
            && inside.get(open.len()..)?.starts_with([' ', '>', '/'])
            && !inside.ends_with("/>")
        {
            depth += 1;
        }
        if depth == 0 {
            return rest.get(..at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_the_cast_is_found_whole_with_what_it_uses() {
        let ids: Vec<&str> = CAST.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(ids.len() > 70, "{}", ids.len());
        for id in ids {
            let source = element(CAST, id).unwrap();
            let name = source[1..].split([' ', '>']).next().unwrap();
            assert!(source.ends_with(&format!("</{name}>")), "{id}: {source}");
            assert_eq!(source.matches("<g").count(), source.matches("</g>").count(), "{id}");
            let all = used(&format!("<use href=\"#{id}\"/>"));
            for reference in references(&all) {
                assert!(all.contains(&format!(" id=\"{reference}\"")), "{id} needs {reference}");
            }
        }
    }

    #[test]
    fn nothing_comes_twice() {
        let all = used("<use href=\"#seal-whole\"/><use href=\"#seal-whole\"/><g clip-path=\"url(#sealL)\"/>");
        assert_eq!(all.matches(" id=\"seal-whole\"").count(), 1);
        assert_eq!(all.matches(" id=\"sealL\"").count(), 1);
        assert_eq!(used("<use href=\"#nobody\"/>"), "");
    }
}
