/**
 * What is printed about a convention: its types, the values that fill them, the templates that hold, and what staff may
 * write into a template of its own. Delivered templates: {@code gabarits/}; the convention has the mentions of D124-4
 * (the arrêté of 29 December 2014 gives a model, whose wording is not ours), the attestation those of D124-9.
 */
package org.entstage.convention.document;
