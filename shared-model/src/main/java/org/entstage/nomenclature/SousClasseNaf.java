package org.entstage.nomenclature;

/**
 * An activity of the most detailed level, which is what a French organisation has for "code APE".
 *
 * @param code for example {@code 62.01Z}
 * @param libelle in French, as INSEE words it
 * @param division its first two digits
 * @param section its letter
 */
public record SousClasseNaf(RevisionNaf revision, String code, String libelle, String division, char section) {}
