package org.entstage.offre.candidature;

import org.entstage.commun.Introuvable;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.fichier.FichierDepose;
import org.entstage.fichier.Fichiers;
import org.entstage.fichier.FormatFichier;
import org.entstage.offre.Offre;
import org.entstage.offre.Offres;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The writing half of {@link Postuler} and {@link DeclarerObtenue}: one short transaction after all answers are there. */
@Component
class EcrireCandidature {

    private final Offres offres;
    private final Candidatures candidatures;
    private final Fichiers fichiers;
    private final GestesSurCandidatures gestes;
    private final ApplicationEventPublisher evenements;
    private final String etablissement;

    EcrireCandidature(
            Offres offres,
            Candidatures candidatures,
            Fichiers fichiers,
            GestesSurCandidatures gestes,
            ApplicationEventPublisher evenements,
            Reglages reglages) {
        this.offres = offres;
        this.candidatures = candidatures;
        this.fichiers = fichiers;
        this.gestes = gestes;
        this.evenements = evenements;
        this.etablissement = reglages.etablissement();
    }

    @Transactional
    public long deposer(Acteur acteur, long idOffre, SaisieCandidature saisie) {
        Candidature candidature = trouver(acteur, idOffre);
        FichierDepose cv = fichiers.deposer(saisie.cv(), FormatFichier.PDF);
        String ancien = candidature.deposer(saisie, cv, gestes.maintenant());
        if (ancien != null) {
            fichiers.effacer(ancien);
        }
        candidatures.enregistrer(candidature);
        evenements.publishEvent(new CandidatureDeposee(candidature.offre().avis(acteur), candidature.avis()));
        return candidature.id();
    }

    @Transactional
    public long declarer(Acteur acteur, long idOffre, String courriel) {
        Candidature candidature = trouver(acteur, idOffre);
        candidature.declarer(courriel, gestes.maintenant());
        return candidatures.enregistrer(candidature).id();
    }

    private Candidature trouver(Acteur acteur, long idOffre) {
        return candidatures.de(idOffre, acteur.numeroEtudiant()).orElseGet(() -> {
            Offre offre = offres.parId(idOffre).orElseThrow(() -> new Introuvable("offer " + idOffre));
            return new Candidature(
                    etablissement, offre, new Candidat(acteur.login(), acteur.numeroEtudiant(), acteur.nomAffiche()));
        });
    }
}
