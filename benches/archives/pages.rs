//! Web pages as newspapers have them: a text among menus, styles, scripts, advertisements and links to other articles.

use std::fmt::Write;

use crate::texts::{Dice, Text};

/// A page of 60 to 100 kB with a text in it; `related` gives the titles that it links to.
pub fn page(text: &Text, related: &[String], dice: &mut Dice) -> String {
    let mut html = String::with_capacity(100 << 10);
    // Writing to a string cannot fail.
    let _ = write(&mut html, text, related, dice);
    html
}

fn write(html: &mut String, text: &Text, related: &[String], dice: &mut Dice) -> std::fmt::Result {
    let Text { language, title, paragraphs } = text;
    let title = escaped(title);
    let address = address(dice);
    let (day, hour) = (1 + dice.below(28), dice.below(24));
    let published = format!("2024-03-{day:02}T{hour:02}:15:00+01:00");
    write!(
        html,
        "<!DOCTYPE html>\n<html lang=\"{language}\" class=\"no-js theme-light\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{title} | De Courant</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <link rel=\"canonical\" href=\"{address}\">\n<meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:type\" content=\"article\">\n<meta property=\"og:url\" content=\"{address}\">\n\
         <meta property=\"article:published_time\" content=\"{published}\">\n"
    )?;
    let data = serde_json::json!({
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": text.title, "datePublished": published,
        "mainEntityOfPage": address, "publisher": {"@type": "Organization", "name": "De Courant"},
    });
    writeln!(html, "<script type=\"application/ld+json\">{data}</script>")?;
    for _ in 0..12 {
        writeln!(html, "<link rel=\"preload\" as=\"script\" href=\"/static/js/{}.{}.js\">", word(dice), hex(dice))?;
    }
    style(html, dice)?;
    write!(html, "</head>\n<body class=\"page page--article\">\n")?;
    state(html, dice)?;
    menu(html, related, dice)?;
    write!(
        html,
        "<main id=\"content\" class=\"layout layout--article\"><article class=\"article article--{}\"><header class=\"article__head\">\
         <h1 class=\"article__title\">{title}</h1><div class=\"article__meta\"><time datetime=\"{published}\">{day} maart 2024</time>\
         <button class=\"btn btn--share\" data-track=\"{}\">{}</button></div></header>",
        word(dice),
        hex(dice),
        icon(dice)
    )?;
    picture(html, dice)?;
    for (number, paragraph) in paragraphs.iter().enumerate() {
        let lines = escaped(paragraph).replace('\n', "<br>\n");
        writeln!(html, "<p class=\"article__paragraph\" data-block=\"{}\">{lines}</p>", hex(dice))?;
        if number % 3 == 1 {
            advertisement(html, dice)?;
        }
    }
    html.push_str("</article>\n");
    cards(html, related, dice)?;
    html.push_str("</main>\n");
    foot(html, related, dice)?;
    state(html, dice)?;
    html.push_str("</body>\n</html>\n");
    Ok(())
}

/// A style sheet in the page.
fn style(html: &mut String, dice: &mut Dice) -> std::fmt::Result {
    html.push_str("<style>");
    for _ in 0..110 {
        let (colour, size) = (dice.next() & 0xff_ff_ff, dice.below(48));
        write!(html, ".{}__{}{{color:#{colour:06x};padding:{size}px {size}px}}", word(dice), word(dice))?;
    }
    html.push_str("</style>\n");
    Ok(())
}

/// A script with what the page was made from, as frameworks leave it.
fn state(html: &mut String, dice: &mut Dice) -> std::fmt::Result {
    write!(html, "<script>window.__{}__={{", word(dice))?;
    for _ in 0..16 + dice.below(27) {
        write!(
            html,
            "\"{}\":{{\"id\":\"{}\",\"kind\":\"{}\",\"score\":{},\"html\":\"<div class=\\\"{}\\\"><\\/div>\",\"seen\":[{},{},{}],\
             \"image\":\"https:\\/\\/img.example.org\\/{}\\/{}.jpg\"}},",
            hex(dice),
            hex(dice),
            word(dice),
            dice.below(100_000),
            word(dice),
            dice.below(1000),
            dice.below(1000),
            dice.below(1000),
            hex(dice),
            hex(dice)
        )?;
    }
    html.push_str("\"end\":null};(function(w,d){var s=d.createElement('script');s.async=1;d.head.appendChild(s)})(window,document);</script>\n");
    Ok(())
}

/// The menu, with the submenus that unfold.
fn menu(html: &mut String, related: &[String], dice: &mut Dice) -> std::fmt::Result {
    html.push_str(
        "<header class=\"site-header\"><nav class=\"nav nav--main\" role=\"navigation\"><ul class=\"nav__list\">",
    );
    for _ in 0..9 {
        let name = first_word(one_of(related, dice));
        write!(
            html,
            "<li class=\"nav__item\"><a class=\"nav__link\" href=\"/{name}\">{name}</a><ul class=\"nav__sub\">"
        )?;
        for _ in 0..9 {
            let name = first_word(one_of(related, dice));
            write!(
                html,
                "<li><a class=\"nav__link nav__link--sub\" href=\"/{name}/{}\" data-nav=\"{}\">{name}</a></li>",
                word(dice),
                hex(dice)
            )?;
        }
        html.push_str("</ul></li>");
    }
    html.push_str("</ul></nav></header>\n");
    Ok(())
}

fn picture(html: &mut String, dice: &mut Dice) -> std::fmt::Result {
    let name = hex(dice);
    html.push_str("<figure class=\"figure\"><picture>");
    for width in [320, 640, 960, 1280] {
        write!(
            html,
            "<source media=\"(min-width:{width}px)\" srcset=\"https://img.example.org/{name}/{width}.webp 1x, https://img.example.org/{name}/{}.webp 2x\">",
            2 * width
        )?;
    }
    writeln!(html, "<img loading=\"lazy\" alt=\"\" src=\"https://img.example.org/{name}/640.jpg\"></picture></figure>")
}

fn advertisement(html: &mut String, dice: &mut Dice) -> std::fmt::Result {
    let name = hex(dice);
    writeln!(
        html,
        "<div class=\"ad ad--{}\" id=\"ad-{name}\" aria-hidden=\"true\"><script>googletag.cmd.push(function(){{display('ad-{name}')}});</script></div>",
        word(dice)
    )
}

/// Links to other articles, each with a picture.
fn cards(html: &mut String, related: &[String], dice: &mut Dice) -> std::fmt::Result {
    html.push_str("<aside class=\"related\"><div class=\"grid\">");
    for _ in 0..24 + dice.below(24) {
        let title = escaped(one_of(related, dice));
        write!(
            html,
            "<div class=\"card card--{}\"><a href=\"{}\" class=\"card__link\" data-id=\"{}\">",
            word(dice),
            address(dice),
            hex(dice)
        )?;
        picture(html, dice)?;
        writeln!(
            html,
            "<div class=\"card__body\"><h3 class=\"card__title\">{title}</h3><span class=\"card__label\">{}</span></div></a></div>",
            first_word(&title)
        )?;
    }
    html.push_str("</div></aside>\n");
    Ok(())
}

fn foot(html: &mut String, related: &[String], dice: &mut Dice) -> std::fmt::Result {
    html.push_str("<footer class=\"site-footer\"><div class=\"grid\">");
    for _ in 0..5 {
        html.push_str("<ul class=\"footer__list\">");
        for _ in 0..10 {
            let name = first_word(one_of(related, dice));
            write!(
                html,
                "<li><a class=\"footer__link\" href=\"/{name}/{}\">{} {name}</a></li>",
                hex(dice),
                icon(dice)
            )?;
        }
        html.push_str("</ul>");
    }
    html.push_str("</div><p class=\"footer__legal\">© De Courant 2024</p></footer>\n");
    Ok(())
}

fn icon(dice: &mut Dice) -> String {
    let (x, y, z) = (dice.below(24), dice.below(24), dice.below(24));
    format!("<svg class=\"icon\" viewBox=\"0 0 24 24\"><path d=\"M{x} {y}l{z} {x}-{y} {z}z\"/></svg>")
}

fn hex(dice: &mut Dice) -> String {
    format!("{:016x}", dice.next())
}

fn address(dice: &mut Dice) -> String {
    format!("https://www.example.org/{}/{}-{:x}.html", word(dice), word(dice), dice.next() >> 24)
}

/// A word as names of classes have them.
fn word(dice: &mut Dice) -> &'static str {
    const WORDS: [&str; 24] = [
        "teaser", "block", "media", "promo", "title", "list", "item", "inner", "outer", "wrap", "image", "caption",
        "button", "label", "tag", "section", "column", "row", "slider", "video", "player", "modal", "banner", "widget",
    ];
    WORDS[dice.below(WORDS.len())]
}

fn one_of<'a>(titles: &'a [String], dice: &mut Dice) -> &'a str {
    titles.get(dice.below(titles.len())).map_or("", String::as_str)
}

fn first_word(title: &str) -> &str {
    title.split_whitespace().next().unwrap_or_default()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
