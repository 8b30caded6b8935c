//! Starts the page.

fn main() {
    explainer::ui::start();
}
