package org.entstage.contact;

import java.time.LocalDateTime;
import java.util.Optional;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.stereotype.Component;

/**
 * Keeps the person whom a convention names, for the conventions to come. Part of the transaction that changes the
 * convention. The contact belongs to the convention's centre.
 */
@Component
public class RetenirContact {

    private final Contacts contacts;
    private final String etablissement;

    RetenirContact(Contacts contacts, Reglages reglages) {
        this.contacts = contacts;
        this.etablissement = reglages.etablissement();
    }

    /**
     * Finds the same contact, corrects the one that this convention had and that is nobody else's, or adds one.
     *
     * @param precedent id of the contact that the convention had before, or null
     * @return its id
     */
    public long pour(
            Acteur acteur,
            StructureAccueil hote,
            CentreGestion centre,
            Long precedent,
            PersonneDeLHote saisie,
            LocalDateTime quand) {
        Contact contact = contacts.deLHote(hote.id(), ListerContacts.MAXIMUM).stream()
                .filter(connu -> connu.idCentre() == centre.id() && connu.estLeMeme(saisie))
                .findFirst()
                .or(() -> aCorriger(acteur, hote, centre, precedent))
                .orElseGet(() -> new Contact(etablissement, hote, centre));
        contact.reprendre(saisie, acteur.login(), quand);
        return contacts.enregistrer(contact).id();
    }

    private Optional<Contact> aCorriger(Acteur acteur, StructureAccueil hote, CentreGestion centre, Long precedent) {
        return Optional.ofNullable(precedent)
                .flatMap(contacts::parId)
                .filter(connu -> connu.idStructure() == hote.id() && connu.idCentre() == centre.id())
                .filter(connu -> connu.seulementDe(acteur.login()));
    }
}
