package org.entstage.offre.candidature;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.offre.Offre;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.InscriptionEtape;
import org.entstage.scolarite.LireDossierEtudiant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers what the form of an application begins with. */
@RemoteUseCase
public class PreparerCandidature {

    private static final Logger LOG = LoggerFactory.getLogger(PreparerCandidature.class);

    private final OffreVisee visee;
    private final Candidatures candidatures;
    private final Annuaire annuaire;
    private final LireDossierEtudiant lireDossier;

    PreparerCandidature(
            OffreVisee visee, Candidatures candidatures, Annuaire annuaire, LireDossierEtudiant lireDossier) {
        this.visee = visee;
        this.candidatures = candidatures;
        this.annuaire = annuaire;
        this.lireDossier = lireDossier;
    }

    /**
     * @throws org.entstage.commun.Introuvable when he does not see the offer
     * @throws org.entstage.commun.AccesRefuse for who does not apply
     */
    public PreparationCandidature executer(Acteur acteur, long idOffre) {
        Offre offre = visee.vue(acteur, idOffre);
        String numero = acteur.numeroEtudiant();
        String courriel = prudemment(() -> annuaire.etudiantParNumero(numero))
                .flatMap(personne -> personne)
                .map(Personne::courriel)
                .orElse(null);
        return new PreparationCandidature(
                idOffre,
                offre.saisie().intitule(),
                offre.saisie().cacherEtablissement() ? null : offre.structure().raisonSociale(),
                offre.saisie().candidature().dansLOutil(),
                courriel,
                formation(acteur, numero),
                candidatures
                        .de(idOffre, numero)
                        .map(Candidature::ligneDuCandidat)
                        .orElse(null));
    }

    private String formation(Acteur acteur, String numero) {
        try {
            return prudemment(() -> lireDossier.executer(acteur, numero, false))
                    .flatMap(dossier ->
                            dossier.inscriptions().stream().max(Comparator.comparingInt(InscriptionEtape::annee)))
                    .map(InscriptionEtape::libelleEtape)
                    .orElse(null);
        } catch (EtudiantInconnu inconnu) {
            return null;
        }
    }

    /** A system that is down leaves a field to type; it does not stop the student. */
    private static <T> Optional<T> prudemment(Supplier<T> question) {
        try {
            return Optional.ofNullable(question.get());
        } catch (SystemeIndisponible muet) {
            LOG.warn("an application begins with a gap", muet);
            return Optional.empty();
        }
    }
}
