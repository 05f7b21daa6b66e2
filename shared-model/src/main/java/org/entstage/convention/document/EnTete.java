package org.entstage.convention.document;

/**
 * What every document has besides its own values.
 *
 * @param logo whether there is one: the picture of {@link org.entstage.document.OptionsPdf#LOGO}
 * @param logoTexte what is read out in its place; never empty (PDF/UA-1, 7.3)
 * @param editeLe day on which it is made, in full
 */
record EnTete(boolean logo, String logoTexte, String editeLe) {}
