//! `view!`: the markup of Leptos, written out as calls of one small element type (`steadyback::dom`) instead of a type of its own
//! for every element. Elements, attributes, `on:`, `prop:`, `class=("name", on)`, components with `#[prop]`s and blocks: what the
//! app uses and no more; anything else is an error where it stands.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use rstml::node::{KeyedAttribute, KeyedAttributeValue, Node, NodeAttribute, NodeName};
use syn::spanned::Spanned;
use syn::{Expr, Lit};

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
    let mut shown = Vec::new();
    for node in nodes {
        shown.extend(view_of(node)?);
    }
    if let [only] = shown.as_slice() { Ok(only.clone()) } else { Ok(quote!(crate::dom::View::several([#(#shown),*]))) }
}

/// One node as a view; nothing for a comment.
fn view_of(node: &Node) -> syn::Result<Option<TokenStream>> {
    Ok(match node {
        Node::Comment(_) => None,
        Node::Text(text) => {
            let text = &text.value;
            Some(quote!(crate::dom::Child::view(#text)))
        }
        Node::Block(block) => {
            let block = content(block)?;
            Some(quote!(crate::dom::Child::view(#block)))
        }
        Node::Fragment(fragment) => Some(several(&fragment.children)?),
        Node::Element(element) if is_component(element.name()) => Some(component(element)?),
        Node::Element(element) => {
            let tag = tag(element)?;
            Some(quote!(#tag.view()))
        }
        other => return Err(syn::Error::new(other.span(), "markup of a kind that the app does not use")),
    })
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

const DRAWN: [&str; 9] = ["svg", "g", "path", "circle", "line", "rect", "polyline", "polygon", "ellipse"];

/// An element and all that is in it, as an expression of type `Tag`.
fn tag(element: &Element) -> syn::Result<TokenStream> {
    let name = element.name().to_string();
    let mut fixed = Vec::new();
    let mut calls = Vec::new();
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(syn::Error::new(attribute.span(), "an attribute needs a name"));
        };
        match literal(attribute) {
            Some(value) => {
                let key = attribute.key.to_string();
                fixed.push(quote!((#key, #value)));
            }
            None => calls.push(call(attribute)?),
        }
    }
    for child in &element.children {
        calls.extend(match child {
            Node::Text(text) => {
                let text = &text.value;
                Some(quote!(.words(#text)))
            }
            Node::Block(block) => {
                let block = content(block)?;
                Some(quote!(.child(#block)))
            }
            Node::Element(inner) if !is_component(inner.name()) => {
                let inner = tag(inner)?;
                Some(quote!(.tag(#inner)))
            }
            other => view_of(other)?.map(|view| quote!(.put(#view))),
        });
    }
    let make = if DRAWN.contains(&name.as_str()) { quote!(drawn) } else { quote!(new) };
    Ok(quote!(crate::dom::Tag::#make(#name, &[#(#fixed),*])#(#calls)*))
}

/// The value of an attribute that is the same whenever it is made.
fn literal(attribute: &KeyedAttribute) -> Option<TokenStream> {
    if attribute.key.to_string().contains(':') {
        return None;
    }
    match &attribute.possible_value {
        KeyedAttributeValue::None => Some(quote!("")),
        _ => match attribute.value()? {
            Expr::Lit(it) => match &it.lit {
                Lit::Str(text) => Some(quote!(#text)),
                _ => None,
            },
            _ => None,
        },
    }
}

/// An attribute, a class that comes and goes, a property or what to do on an event.
fn call(attribute: &KeyedAttribute) -> syn::Result<TokenStream> {
    let key = attribute.key.to_string();
    let value = attribute.value().ok_or_else(|| syn::Error::new(attribute.span(), "a value is missing"))?;
    if key == "class"
        && let Expr::Tuple(pair) = value
    {
        let (name, on) = (&pair.elems[0], &pair.elems[1]);
        return Ok(quote!(.class(#name, #on)));
    }
    let span = value.span();
    Ok(match key.split_once(':') {
        None if key == "node" => quote_spanned!(span=> .made(#value)),
        None => quote_spanned!(span=> .attribute(#key, #value)),
        Some(("on", event)) => quote_spanned!(span=> .on(#event, #value)),
        Some(("prop", name)) => quote_spanned!(span=> .property(#name, #value)),
        Some(("style", name)) => quote_spanned!(span=> .style(#name, #value)),
        Some(_) => return Err(syn::Error::new(span, "only on:, prop: and style: are known")),
    })
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
