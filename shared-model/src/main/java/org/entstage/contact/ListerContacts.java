package org.entstage.contact;

import java.util.Comparator;
import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Texte;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.structureaccueil.StructureAccueil;
import org.entstage.structureaccueil.Structures;

/** The contacts of a host that a person may see: staff those of its centres and what is shared, others their own. */
@ReadUseCase
public class ListerContacts {

    /** More than these are no longer looked through; the latest are kept. */
    static final int MAXIMUM = 200;

    private static final Comparator<FicheContact> PAR_NOM = Comparator.comparing(
                    (FicheContact contact) -> Texte.normaliser(contact.nom()))
            .thenComparing(contact -> Texte.normaliser(contact.prenom()))
            .thenComparing(FicheContact::id);

    private final Contacts contacts;
    private final Structures structures;
    private final ConfidentialiteDesContacts confidentialite;

    ListerContacts(Contacts contacts, Structures structures, ConfidentialiteDesContacts confidentialite) {
        this.contacts = contacts;
        this.structures = structures;
        this.confidentialite = confidentialite;
    }

    /**
     * @throws org.entstage.commun.AccesRefuse for who may read no contacts
     * @throws Introuvable when there is no such host
     */
    public ContactsDeLHote executer(Acteur acteur, long structure) {
        acteur.exiger(Action.CONTACT_LIRE);
        StructureAccueil hote =
                structures.parId(structure).orElseThrow(() -> new Introuvable("structure " + structure));
        ConfidentialiteDesContacts.Regard regard = confidentialite.regard(acteur);
        List<Contact> tous = contacts.deLHote(structure, MAXIMUM);
        List<FicheContact> vus = tous.stream()
                .filter(contact -> regard.voit(contact.situation(), contact.auteurs()))
                .map(Contact::fiche)
                .sorted(PAR_NOM)
                .toList();
        return new ContactsDeLHote(hote.raisonSociale(), vus, tous.size() - vus.size());
    }
}
