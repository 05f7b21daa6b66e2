/**
 * Templates of documents that staff write: per document, language and place, the whole or a block of it, drafts and dated
 * versions that never change, inherited downwards from what is delivered. Table: {@code gabarit_version}.
 */
package org.entstage.convention.document.modele;
