/**
 * The documents of a convention: what can be printed, in which languages, what stays as it was decided, and the attestation. Owns
 * no table.
 */
package org.entstage.stage.document;
