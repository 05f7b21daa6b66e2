package org.entstage.connecteur;

/** The way to one other system, as it is set; every bean of this type has its test button. */
public interface Connecteur {

    /** Its name: {@code annuaire}, {@code apogee.EtudiantMetier}, {@code cas}, {@code messagerie}. */
    String nom();

    /** Where it goes; credentials in it are removed before anybody sees it. Empty when nobody set it. */
    String adresse();

    /**
     * Makes one attempt that changes nothing there, as the application itself would reach it, within the timeouts of
     * the settings.
     *
     * @return what came back, in technical words
     * @throws EchecEssai when the adapter knows what is wrong
     * @throws Exception anything else: the causes are looked at
     */
    String essayer() throws Exception;
}
