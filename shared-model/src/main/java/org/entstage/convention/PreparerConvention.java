package org.entstage.convention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.Centres;
import org.entstage.centregestion.FicheCentre;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.Situation;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.InscriptionEtape;
import org.entstage.scolarite.LireDossierEtudiant;

/** Shows what is known of a student before a convention begins: registrations to choose from, instructions to read. */
@RemoteUseCase
public class PreparerConvention {

    private final LireDossierEtudiant lireDossier;
    private final FormationALaMain aLaMain;
    private final Centres centres;
    private final AccueilDesInscriptions accueil;

    PreparerConvention(
            LireDossierEtudiant lireDossier,
            FormationALaMain aLaMain,
            Centres centres,
            AccueilDesInscriptions accueil) {
        this.lireDossier = lireDossier;
        this.aLaMain = aLaMain;
        this.centres = centres;
        this.accueil = accueil;
    }

    /**
     * @param numeroEtudiant for whom; null for the student himself
     * @param rafraichir asks the student records again even when the file is fresh
     * @throws AccesRefuse for a student who names another, and for who is neither student nor staff
     */
    public PreparationConvention executer(Acteur acteur, String numeroEtudiant, boolean rafraichir) {
        String numero = numeroPour(acteur, numeroEtudiant);
        if (numero == null) {
            return new PreparationConvention(null, null, false, List.of(), List.of());
        }
        try {
            DossierScolaire dossier = lireDossier.executer(acteur, numero, rafraichir);
            List<ChoixInscription> choix = choix(acteur, dossier);
            boolean sansChoix = acteur.peutEnPersonnel(Action.CONVENTION_COMMENCER)
                    ? choix.stream().noneMatch(ChoixInscription::possible)
                    : choix.isEmpty();
            boolean aDecrire = sansChoix && aLaMain.permise(acteur, dossier);
            return new PreparationConvention(numero, dossier, false, choix, aDecrire ? centres(acteur) : List.of());
        } catch (EtudiantInconnu inconnu) {
            return new PreparationConvention(numero, null, true, List.of(), List.of());
        } catch (SystemeIndisponible muet) {
            return new PreparationConvention(numero, null, false, List.of(), centres(acteur));
        }
    }

    static String numeroPour(Acteur acteur, String demande) {
        acteur.exiger(Action.CONVENTION_COMMENCER);
        if (acteur.peutEnPersonnel(Action.CONVENTION_COMMENCER) && demande != null) {
            return demande;
        }
        if (demande != null && !demande.equals(acteur.numeroEtudiant())) {
            throw new AccesRefuse("a student begins his own conventions only");
        }
        return acteur.numeroEtudiant();
    }

    private List<ChoixInscription> choix(Acteur acteur, DossierScolaire dossier) {
        return dossier.inscriptions().stream()
                .sorted(Comparator.comparingInt(InscriptionEtape::annee).thenComparing(InscriptionEtape::libelleEtape))
                .flatMap(inscription -> choix(acteur, inscription).stream())
                .toList();
    }

    private Optional<ChoixInscription> choix(Acteur acteur, InscriptionEtape inscription) {
        CentreGestion centre = accueil.centre(inscription).orElse(null);
        if (!accueil.anneeAdmise(acteur, inscription, centre)) {
            return Optional.empty();
        }
        return Optional.of(
                centre == null
                        ? new ChoixInscription(inscription, null, true)
                        : new ChoixInscription(
                                inscription,
                                centre.fiche(),
                                accueil.permise(acteur, AccueilDesInscriptions.future(inscription, centre, null))));
    }

    /** Open centres where the person may begin a convention. */
    private List<FicheCentre> centres(Acteur acteur) {
        Etendue etendue = acteur.etendue(Action.CONVENTION_COMMENCER);
        List<CentreGestion> offerts =
                etendue.personnel() && !etendue.etablissement() ? centres.parIds(etendue.centres()) : centres.tous();
        return offerts.stream()
                .filter(centre -> !centre.ferme() && accueil.permise(acteur, Situation.duCentre(centre.id())))
                .map(CentreGestion::fiche)
                .toList();
    }
}
