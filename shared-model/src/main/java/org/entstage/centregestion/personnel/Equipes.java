package org.entstage.centregestion.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.journal.Journal;
import org.springframework.stereotype.Component;

/** What all changes of a centre's staff share: the right, the person, the last manager, the journal. */
@Component
class Equipes {

    private static final String OBJET = "personnel";

    private final PersonnelDesCentres personnel;
    private final RolesDeCentre roles;
    private final ArbreDesCentres centres;
    private final Journal journal;
    private final Clock horloge;

    Equipes(
            PersonnelDesCentres personnel,
            RolesDeCentre roles,
            ArbreDesCentres centres,
            Journal journal,
            Clock horloge) {
        this.personnel = personnel;
        this.roles = roles;
        this.centres = centres;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * @throws AccesRefuse unless he manages the staff of this centre
     * @throws Introuvable when there is no such centre
     */
    Arbre.Noeud ouvrir(Acteur acteur, long centre) {
        acteur.exiger(Action.PERSONNEL_GERER, Situation.duCentre(centre));
        return centres.arbre().noeud(centre).orElseThrow(() -> new Introuvable("centre " + centre));
    }

    /**
     * Somebody whom this person may change.
     *
     * @param version the one that was on the page
     */
    PersonnelCentre prendre(Acteur acteur, long centre, String login, int version) {
        PersonnelCentre personne = personnel
                .trouver(centre, login)
                .orElseThrow(() -> new Introuvable("staff " + login + " of centre " + centre));
        ModificationConcurrente.verifier(version, personne.version(), "staff " + login);
        if (!roles.atteint(personne.role(), acteur, centre)) {
            throw new AccesRefuse("the role of " + login + " is beyond one's own");
        }
        return personne;
    }

    FichePersonnel fiche(PersonnelCentre personne, Acteur acteur, long centre, List<PersonnelCentre> equipe) {
        return new FichePersonnel(
                personne.login(),
                personne.version(),
                personne.nom(),
                personne.prenom(),
                personne.courriel(),
                personne.role(),
                personne.debut(),
                personne.fin(),
                personne.avis(),
                personne.enVigueur(aujourdhui()),
                dernierResponsable(personne, equipe),
                roles.atteint(personne.role(), acteur, centre));
    }

    /**
     * Refuses what would leave the centre without manager, unless it is meant.
     *
     * @param champ field that says so
     */
    void avertir(PersonnelCentre personne, long centre, boolean voulu, String champ) {
        if (!voulu && dernierResponsable(personne, personnel.duCentre(centre))) {
            throw new RefusMetier(Probleme.auChamp(champ, "personnel.dernierResponsable"));
        }
    }

    private boolean dernierResponsable(PersonnelCentre personne, List<PersonnelCentre> equipe) {
        return responsable(personne)
                && equipe.stream()
                        .filter(autre -> !autre.login().equals(personne.login()))
                        .noneMatch(this::responsable);
    }

    private boolean responsable(PersonnelCentre personne) {
        return personne.enVigueur(aujourdhui()) && roles.gereLePersonnel(personne.role());
    }

    /** Whether somebody with this in hand manages the staff today. */
    boolean resteResponsable(SaisiePersonnel saisie) {
        LocalDate jour = aujourdhui();
        return roles.gereLePersonnel(saisie.role())
                && (saisie.debut() == null || !jour.isBefore(saisie.debut()))
                && (saisie.fin() == null || !jour.isAfter(saisie.fin()));
    }

    void noter(Acteur acteur, Arbre.Noeud centre, String login, String champ, Object avant, Object apres) {
        if (!Objects.equals(avant, apres)) {
            journal.noter(acteur, OBJET, centre.code() + "/" + login, champ, texte(avant), texte(apres));
        }
    }

    private static String texte(Object valeur) {
        return valeur == null ? null : valeur.toString();
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
