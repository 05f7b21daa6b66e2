package org.entstage.offre.entreprise;

import static org.entstage.commun.Texte.ouNul;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.structureaccueil.OrganisationsDesEntreprises;
import org.entstage.structureaccueil.StructureAccueil;

/** A company asks to correct what is known of it, or who may have links. One request waits at a time: a later one takes its place. */
@UseCase
public class DemanderModification {

    /** Characters of what it says to the staff. */
    static final int PRECISION = 2000;

    private final EspacesDesEntreprises espaces;
    private final OrganisationsDesEntreprises organisations;
    private final DemandesDeModification demandes;
    private final String etablissement;

    DemanderModification(
            EspacesDesEntreprises espaces,
            OrganisationsDesEntreprises organisations,
            DemandesDeModification demandes,
            Reglages reglages) {
        this.espaces = espaces;
        this.organisations = organisations;
        this.demandes = demandes;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param acteur who followed the link
     * @param voulues all that is to be known from then on
     * @param precision why, or null
     * @throws RefusMetier with everything that is wrong; when nothing differs; while the company itself waits
     */
    public void executer(Acteur acteur, long structure, DonneesEntreprise voulues, String precision) {
        StructureAccueil connue = espaces.deLEntreprise(acteur, Action.ENTREPRISE_ECRIRE, structure);
        if (connue.enAttente()) {
            throw new RefusMetier(Probleme.general("entreprise.enAttente"));
        }
        Problemes problemes = organisations.verifier(voulues.organisation(), connue);
        problemes.tous(personnes(voulues.personnes()));
        problemes.longueur("precision", precision, PRECISION);
        problemes.refuser();
        DonneesEntreprise avant = espaces.connues(connue);
        if (avant.equals(voulues)) {
            throw new RefusMetier(Probleme.general("entreprise.rienNeChange"));
        }
        Geste geste = espaces.geste(acteur);
        for (DemandeDeModification autre : demandes.deLaStructure(structure)) {
            if (autre.etat() == EtatDemande.EN_ATTENTE) {
                autre.retirer(geste);
                demandes.enregistrer(autre);
            }
        }
        demandes.enregistrer(new DemandeDeModification(
                etablissement, connue, avant, voulues, ouNul(precision), espaces.deLActeur(acteur), geste.quand()));
    }

    private static Problemes personnes(List<PersonneDEntreprise> personnes) {
        Problemes problemes = new Problemes();
        Set<String> courriels = new HashSet<>();
        for (int rang = 0; rang < personnes.size(); rang++) {
            PersonneDEntreprise personne = personnes.get(rang);
            String champ = "personnes" + rang;
            problemes.tous(personne.problemes(champ));
            problemes.si(
                    personne.courriel() != null && !courriels.add(personne.courriel()),
                    champ + "Courriel",
                    "entreprise.personne.double");
        }
        return problemes
                .si(personnes.isEmpty(), "personnes0Nom", "entreprise.personne.aucune")
                .si(
                        personnes.size() > DonneesEntreprise.PERSONNES,
                        "personnes0Nom",
                        "entreprise.personne.trop",
                        DonneesEntreprise.PERSONNES);
    }
}
