/**
 * The convention on paper: the template with the mentions of D124-4 (arrêté of 29 December 2014 gives a model, whose
 * wording is not ours) and the values that fill it. Templates: {@code gabarits/convention_*.mustache}.
 */
package org.entstage.convention.document;
