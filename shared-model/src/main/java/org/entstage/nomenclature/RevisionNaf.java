package org.entstage.nomenclature;

/** Revisions of INSEE's list of activities. A code means something only together with its revision. */
public enum RevisionNaf {
    /** In force since 2008. */
    REV2
}
