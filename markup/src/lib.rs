//! `view!`: the markup of Leptos, written out as one string and calls that fill it in (`steadyback::dom::Markup`) instead of a type
//! of its own for every element. Elements, attributes, `on:`, `prop:`, `class=("name", on)`, components with `#[prop]`s and blocks: what the
//! app uses and no more; anything else is an error where it stands.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use rstml::node::{KeyedAttribute, KeyedAttributeValue, Node, NodeAttribute, NodeName};
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Lit};

type Element = rstml::node::NodeElement<rstml::Infallible>;

/// Markup to a `steadyback::dom::View`.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let nodes = match rstml::parse2(tokens.into()) {
        Ok(nodes) => nodes,
        Err(error) => return error.to_compile_error().into(),
    };
    several(&nodes).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// Some nodes side by side, as one view.
fn several(nodes: &[Node]) -> syn::Result<TokenStream> {
    let nodes: Vec<_> = nodes.iter().filter(|node| !matches!(node, Node::Comment(_))).collect();
    match nodes.as_slice() {
        [] => Ok(quote!(crate::dom::View::none())),
        [Node::Block(block)] => {
            let block = content(block)?;
            Ok(quote!(crate::dom::Child::view(#block)))
        }
        [Node::Text(text)] => {
            let text = &text.value;
            Ok(quote!(crate::dom::Child::view(#text)))
        }
        [Node::Element(element)] if is_component(element.name()) => component(element),
        _ => {
            let mut markup = Markup::default();
            nodes.iter().try_for_each(|node| markup.node(node))?;
            let Markup { script, calls } = markup;
            let script = script.trim_end_matches(END);
            Ok(quote!(crate::dom::Markup::new(#script)#(#calls)*.view()))
        }
    }
}

/// The instructions of `steadyback::dom::Markup`.
const ELEMENT: char = '\u{1}';
const DRAWN: char = '\u{2}';
const ATTRIBUTE: char = '\u{3}';
const WORDS: char = '\u{4}';
const END: char = '\u{5}';
const PLACE: char = '\u{6}';

/// Markup written out: what never changes in one string, and a call for each place that is filled in.
#[derive(Default)]
struct Markup {
    script: String,
    calls: Vec<TokenStream>,
}

impl Markup {
    fn say(&mut self, instruction: char, words: &str) {
        self.script.push(instruction);
        self.script.push_str(words);
    }

    fn place(&mut self, name: &str, call: TokenStream) {
        self.say(PLACE, name);
        self.calls.push(call);
    }

    fn node(&mut self, node: &Node) -> syn::Result<()> {
        match node {
            Node::Comment(_) => {}
            Node::Text(text) => {
                let text = text.value_string();
                if text.chars().any(|letter| letter <= PLACE) {
                    return Err(syn::Error::new(node.span(), "a control character"));
                }
                self.say(WORDS, &text);
            }
            Node::Block(block) => {
                let block = content(block)?;
                self.place("", quote!(.child(#block)));
            }
            Node::Fragment(fragment) => fragment.children.iter().try_for_each(|child| self.node(child))?,
            Node::Element(element) if is_component(element.name()) => {
                let view = component(element)?;
                self.place("", quote!(.child(#view)));
            }
            Node::Element(element) => self.element(element)?,
            other => return Err(syn::Error::new(other.span(), "markup of a kind that the app does not use")),
        }
        Ok(())
    }

    fn element(&mut self, element: &Element) -> syn::Result<()> {
        let name = element.name().to_string();
        self.say(if DRAWN_NAMES.contains(&name.as_str()) { DRAWN } else { ELEMENT }, &name);
        let mut live = Vec::new();
        for attribute in element.attributes() {
            let NodeAttribute::Attribute(attribute) = attribute else {
                return Err(syn::Error::new(attribute.span(), "an attribute needs a name"));
            };
            match literal(attribute) {
                Some(value) => self.say(ATTRIBUTE, &format!("{}={value}", attribute.key)),
                None => live.push(attribute),
            }
        }
        live.into_iter().try_for_each(|attribute| self.live(attribute))?;
        element.children.iter().try_for_each(|child| self.node(child))?;
        self.script.push(END);
        Ok(())
    }

    /// An attribute, a class that comes and goes, a property or what to do on an event.
    fn live(&mut self, attribute: &KeyedAttribute) -> syn::Result<()> {
        let key = attribute.key.to_string();
        let value = attribute.value().ok_or_else(|| syn::Error::new(attribute.span(), "a value is missing"))?;
        if key == "class"
            && let Expr::Tuple(pair) = value
        {
            let Expr::Lit(ExprLit { lit: Lit::Str(name), .. }) = &pair.elems[0] else {
                return Err(syn::Error::new(pair.span(), "the name of a class is fixed"));
            };
            let on = &pair.elems[1];
            self.place(&name.value(), quote!(.class(#on)));
            return Ok(());
        }
        let span = value.span();
        match key.split_once(':') {
            None if key == "node" => self.place("", quote_spanned!(span=> .made(#value))),
            None => self.place(&key, quote_spanned!(span=> .attribute(#value))),
            Some(("on", event)) => self.place(event, quote_spanned!(span=> .on(#value))),
            Some(("prop", name)) => self.place(name, quote_spanned!(span=> .property(#value))),
            Some(("style", name)) => self.place(name, quote_spanned!(span=> .style(#value))),
            Some(_) => return Err(syn::Error::new(span, "only on:, prop: and style: are known")),
        }
        Ok(())
    }
}

/// What stands between the braces: `{value}` without its braces, so that it is moved and not copied.
fn content(block: &rstml::node::NodeBlock) -> syn::Result<TokenStream> {
    let rstml::node::NodeBlock::ValidBlock(block) = block else {
        return Err(syn::Error::new(block.span(), "not an expression"));
    };
    if let [syn::Stmt::Expr(only, None)] = block.stmts.as_slice() { Ok(quote!(#only)) } else { Ok(quote!(#block)) }
}

fn is_component(name: &NodeName) -> bool {
    matches!(name, NodeName::Path(path)
        if path.path.segments.last().is_some_and(|it| it.ident.to_string().starts_with(char::is_uppercase)))
}

const DRAWN_NAMES: [&str; 9] = ["svg", "g", "path", "circle", "line", "rect", "polyline", "polygon", "ellipse"];

/// The value of an attribute that is the same whenever it is made.
fn literal(attribute: &KeyedAttribute) -> Option<String> {
    if attribute.key.to_string().contains(':') {
        return None;
    }
    match &attribute.possible_value {
        KeyedAttributeValue::None => Some(String::new()),
        _ => match attribute.value()? {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
    }
}

/// A component with its props; what stands in it becomes the prop `children`.
fn component(element: &Element) -> syn::Result<TokenStream> {
    let NodeName::Path(name) = element.name() else {
        return Err(syn::Error::new(element.name().span(), "not a component"));
    };
    let mut props = Vec::new();
    for attribute in element.attributes() {
        props.push(match attribute {
            NodeAttribute::Attribute(attribute) => {
                let key = &attribute.key;
                match (attribute.value(), &attribute.possible_value) {
                    (Some(value), _) => quote!(.#key(#value)),
                    (None, KeyedAttributeValue::None) => quote!(.#key(#key)),
                    _ => return Err(syn::Error::new(attribute.span(), "a value is missing")),
                }
            }
            NodeAttribute::Block(block) => {
                let block = content(block)?;
                quote!(.#block(#block))
            }
        });
    }
    if element.children.iter().any(|child| !matches!(child, Node::Comment(_))) {
        let children = several(&element.children)?;
        props.push(quote!(.children(#children)));
    }
    Ok(quote! {{
        #[allow(unreachable_code, clippy::let_unit_value, clippy::unit_arg)]
        {
            let props = ::leptos::component::component_props_builder(&#name) #(#props)*.build();
            ::leptos::component::component_view(#name, props)
        }
    }})
}
