/**
 * What a centre shows and gives to its students: instructions as rich text, documents to download, a logo for the
 * printed conventions. The institution has its own under the id 0. Tables: {@code consigne}, {@code consigne_document},
 * {@code logo_centre}.
 */
package org.entstage.centregestion.contenu;
