package org.entstage.contact;

import java.util.Set;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.Situation;

/**
 * Who sees mail and telephone of a host's contact, and is offered the contact at all. Lists, forms, the record page,
 * exports and documents ask nothing else.
 *
 * <p>It needs the right {@link Action#CONTACT_LIRE}. Then what he recorded himself is seen by anybody; a contact of his
 * own centres by staff, who has a centre by being granted it: a right on a component or an étape reaches conventions
 * and makes nobody staff of their centre; every contact by who holds the right for the whole institution; the contact
 * of a convention by the teacher who follows it. What belongs to another centre is seen by staff if the institution
 * says {@link NiveauConfidentialite#AUCUNE}, if it belongs to the institution's own centre, or if the institution says
 * {@link NiveauConfidentialite#LIBRE} and the other centre {@link NiveauConfidentialite#AUCUNE}.
 *
 * @param etablissement what the institution says
 * @param duCentre what the contact's centre says; counts only where the institution says LIBRE
 * @param centreEtablissement whether the contact belongs to the institution's own centre
 */
record RegleDeConfidentialite(
        NiveauConfidentialite etablissement, NiveauConfidentialite duCentre, boolean centreEtablissement) {

    /**
     * @param contact where the contact stands: its centre, and the teacher of the convention on which it is read
     * @param auteurs accounts of those who recorded it
     */
    boolean montre(Acteur acteur, Situation contact, Set<String> auteurs) {
        Etendue etendue = acteur.etendue(Action.CONTACT_LIRE);
        if (etendue.vide()) {
            return false;
        }
        boolean sien = auteurs.contains(acteur.login())
                || etendue.etablissement()
                || etendue.centres().contains(contact.centre())
                || etendue.couvreEnSuivi(contact);
        return sien || etendue.personnel() && partage();
    }

    private boolean partage() {
        return switch (etablissement) {
            case AUCUNE -> true;
            case TOTALE -> centreEtablissement;
            case LIBRE -> centreEtablissement || duCentre == NiveauConfidentialite.AUCUNE;
        };
    }
}
