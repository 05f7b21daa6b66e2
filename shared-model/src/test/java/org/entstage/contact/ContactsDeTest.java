package org.entstage.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entstage.centregestion.Arbre;
import org.entstage.commun.Reglages;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeurParametre;
import org.springframework.test.util.ReflectionTestUtils;

/** Contacts in a list, and an institution whose confidentiality a test decides. */
public final class ContactsDeTest implements Contacts {

    private final List<Contact> contacts = new ArrayList<>();
    private final Map<Long, NiveauConfidentialite> choix = new HashMap<>();
    private final List<Arbre.Noeud> centres = new ArrayList<>();

    public ContactsDeTest() {
        choix.put(Parametres.ETABLISSEMENT, NiveauConfidentialite.AUCUNE);
    }

    /** Says what a centre, or the institution, chooses. */
    void choisir(long centre, NiveauConfidentialite niveau) {
        choix.put(centre, niveau);
    }

    void centre(Arbre.Noeud noeud) {
        centres.add(noeud);
    }

    public ConfidentialiteDesContacts confidentialite() {
        Parametres parametres = (parametre, chaine) -> {
            Long source = chaine.stream().filter(choix::containsKey).findFirst().orElse(Parametres.ETABLISSEMENT);
            return new ValeurParametre(parametre, choix.get(source).name(), source);
        };
        return new ConfidentialiteDesContacts(() -> new Arbre(centres), parametres);
    }

    public RetenirContact retenir() {
        return new RetenirContact(this, Reglages.de(Map.of()));
    }

    @Override
    public Optional<Contact> parId(long id) {
        return contacts.stream().filter(contact -> contact.id() == id).findFirst();
    }

    @Override
    public List<Contact> deLHote(long structure, int maximum) {
        return contacts.stream()
                .filter(contact -> contact.idStructure() == structure)
                .toList();
    }

    @Override
    public Contact enregistrer(Contact contact) {
        if (contact.id() == null) {
            ReflectionTestUtils.setField(contact, "id", contacts.size() + 1L);
            contacts.add(contact);
        }
        return contact;
    }
}
