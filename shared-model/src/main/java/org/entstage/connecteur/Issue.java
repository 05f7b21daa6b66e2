package org.entstage.connecteur;

/** How an attempt ended; screens have a sentence for each, {@code connecteur.issue.<ISSUE>}. */
public enum Issue {
    /** It answered, and as expected. */
    REPOND,
    /** Nobody set its address. */
    ABSENT,
    /** Its name is not known to the network. */
    NOM_INCONNU,
    /** Nobody listens there, or nothing leads there. */
    INJOIGNABLE,
    /** It did not answer in time. */
    DELAI,
    /** Its certificate is not trusted, or encryption failed. */
    CERTIFICAT,
    /** It refuses our account. */
    ACCES_REFUSE,
    /** It answered something else than expected. */
    INATTENDU;

    public boolean repond() {
        return this == REPOND;
    }
}
