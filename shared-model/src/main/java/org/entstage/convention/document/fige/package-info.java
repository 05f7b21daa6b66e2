/**
 * Documents that stay as they were when something was decided: the bytes, their SHA-256, the template that made them. When
 * a convention or an avenant is validated, or an attestation handed out, a row says which document stays; its bytes are
 * made by a task or for the first who opens it, once. Table: {@code document_fige}.
 */
package org.entstage.convention.document.fige;
