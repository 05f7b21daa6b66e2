package org.entstage.document;

import java.io.OutputStream;

/** Turns a page of XHTML into an accessible PDF: tagged, PDF/UA-1, every font embedded. */
public interface RendeurPdf {

    /**
     * Writes the PDF; the stream stays open. Nothing is read but the text itself, the product's own fonts and the logo
     * of the options: no address and no file that the text may name.
     *
     * @param xhtml well-formed, with {@code lang} on the root, a {@code title} and a {@code meta} subject; the logo
     *     is {@value OptionsPdf#LOGO}
     * @throws IllegalArgumentException when the text is not well-formed XML, or brings a document type or a font
     * @throws java.io.UncheckedIOException when the stream cannot be written
     */
    void rendre(String xhtml, OptionsPdf options, OutputStream vers);
}
