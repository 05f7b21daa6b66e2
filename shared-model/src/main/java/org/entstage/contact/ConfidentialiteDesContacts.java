package org.entstage.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.droits.Acteur;
import org.entstage.droits.Situation;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/** Holds {@link RegleDeConfidentialite} against the settings of the institution and its centres. */
@Component
public class ConfidentialiteDesContacts {

    private final ArbreDesCentres centres;
    private final Parametres parametres;

    ConfidentialiteDesContacts(ArbreDesCentres centres, Parametres parametres) {
        this.centres = centres;
        this.parametres = parametres;
    }

    /** The contacts as this person may see them; for one page, export or document. */
    public Regard regard(Acteur acteur) {
        return new Regard(acteur);
    }

    /** One person looking at contacts; each centre's rule is read once. */
    public final class Regard {

        private final Acteur acteur;
        private final Map<Long, RegleDeConfidentialite> regles = new HashMap<>();

        private Regard(Acteur acteur) {
            this.acteur = acteur;
        }

        /**
         * Whether he sees mail and telephone.
         *
         * @param contact where it stands: its centre, and the teacher of the convention on which it is read
         * @param auteurs accounts of those who recorded it
         */
        public boolean voit(Situation contact, Set<String> auteurs) {
            return regles.computeIfAbsent(contact.centre(), ConfidentialiteDesContacts.this::regle)
                    .montre(acteur, contact, auteurs);
        }
    }

    private RegleDeConfidentialite regle(long centre) {
        Arbre arbre = centres.arbre();
        boolean institution = arbre.noeud(centre)
                .filter(noeud -> noeud.niveau() == NiveauCentre.ETABLISSEMENT)
                .isPresent();
        return new RegleDeConfidentialite(niveau(List.of()), niveau(arbre.chaine(centre)), institution);
    }

    private NiveauConfidentialite niveau(List<Long> chaine) {
        return NiveauConfidentialite.valueOf(parametres
                .valeur(CatalogueParametres.CONFIDENTIALITE_CONTACTS, chaine)
                .valeur());
    }
}
