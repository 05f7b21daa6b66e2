package org.entstage.apogee;

/**
 * A component as Apogée's reference tables hold it.
 *
 * @param signataire code of its signatory, null when it has none
 */
record ComposanteLue(String code, String libelle, String signataire, boolean enService) {}
