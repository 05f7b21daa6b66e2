package org.entstage.convention.document;

/** What a document prints, already written in its language: a record of texts, truth values, such records and lists. */
public interface ValeursDeDocument {

    /** The convention that it is about. */
    ValeursConvention convention();

    /** Whether nobody may rely on it yet: said in words, and by a watermark. */
    boolean projet();
}
