package org.entstage.convention;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Optional;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.Reglages;
import org.entstage.convention.regles.Entourage;
import org.entstage.convention.regles.FaitsConvention;
import org.entstage.convention.regles.Passage;
import org.entstage.convention.regles.ReglagesDesRegles;
import org.entstage.convention.regles.ReglesConvention;
import org.entstage.etudiant.Etudiant;
import org.entstage.gratification.Gratification;
import org.entstage.gratification.MontantPropose;
import org.entstage.gratification.UniteGratification;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.Presence;
import org.entstage.presence.Zone;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.stereotype.Component;

/** Gathers the facts of a convention and lets the rules look at them. */
@Component
class Examinateur {

    private final Conventions conventions;
    private final MinimumDuStage minimum;
    private final MonthDay bascule;
    private final MonthDay finDesStages;

    Examinateur(Conventions conventions, MinimumDuStage minimum, Reglages reglages) {
        this.conventions = conventions;
        this.minimum = minimum;
        this.bascule = reglages.jourDeLAnnee("annee.bascule");
        this.finDesStages = reglages.jourDeLAnnee("annee.fin.stages");
    }

    /** What is counted and what the rules say of it. */
    record Avis(Presence presence, Gratification gratification, ExamenConvention examen) {}

    Avis examiner(Convention convention) {
        return examiner(convention, convention.saisieStage());
    }

    /** The same for a description of the placement that may not be written yet. */
    Avis examiner(Convention convention, SaisieStage stage) {
        AnneeUniversitaire annee = stage.annee(bascule, convention.annee());
        BigDecimal autres = conventions.heuresDesAutres(convention, annee);
        Presence presence =
                stage.plan(convention.zone()).map(CalculPresence::calculer).orElse(null);
        Gratification gratification = presence == null ? null : minimum.calculer(convention, stage, presence, autres);
        Passage prochain = convention.etat().prochain();
        FaitsConvention faits = faits(convention, stage, annee, presence, autres, gratification);
        return new Avis(
                presence,
                gratification,
                new ExamenConvention(
                        ReglesConvention.examiner(faits, prochain, ReglagesDesRegles.PAR_DEFAUT), prochain));
    }

    private FaitsConvention faits(
            Convention convention,
            SaisieStage stage,
            AnneeUniversitaire annee,
            Presence presence,
            BigDecimal autres,
            Gratification gratification) {
        Formation formation = convention.formation();
        return new FaitsConvention(
                personnes(convention),
                new FaitsConvention.Cursus(
                        formation.libelleEtape(),
                        formation.volumeHoraire(),
                        formation.cesure(),
                        formation.formationContinue(),
                        null,
                        null,
                        stage.type(),
                        formation.cursusLmd()),
                new FaitsConvention.Periode(
                        stage.debut(),
                        stage.fin(),
                        null,
                        finDesStages.atYear(annee.debut() + 1),
                        presence,
                        autres,
                        annee.debut()),
                new FaitsConvention.Remuneration(
                        montant(stage, gratification), stage.modePaiement(), gratification, null),
                new FaitsConvention.Textes(
                        stage.competences(),
                        stage.activites(),
                        stage.modalitesSuivi(),
                        stage.presenceExceptionnelle(),
                        stage.conges()),
                hote(convention),
                Entourage.VIDE,
                convention.declarations());
    }

    /** What the host offers; who pays without naming an amount pays the legal minimum, when there is one. */
    private static MontantPropose montant(SaisieStage stage, Gratification gratification) {
        if (!stage.gratifie()) {
            return null;
        }
        if (stage.montant() != null) {
            UniteGratification unite = Optional.ofNullable(stage.unite()).orElse(UniteGratification.HEURE);
            return new MontantPropose(
                    stage.montant(), unite, stage.remuneration().devise());
        }
        boolean minimum = gratification != null && gratification.due() && gratification.comparable();
        return minimum ? MontantPropose.enEuros(gratification.tauxHoraireMaximal(), UniteGratification.HEURE) : null;
    }

    private static FaitsConvention.Hote hote(Convention convention) {
        Zone zone = convention.zone();
        boolean outreMer = zone.enFrance() && zone != Zone.METROPOLE && zone != Zone.ALSACE_MOSELLE;
        return new FaitsConvention.Hote(
                convention.hote().map(StructureAccueil::effectifMinimal).orElse(null),
                convention.hote().map(StructureAccueil::organismePublic).orElse(null),
                convention.saisieLieu().pays(),
                outreMer);
    }

    private static FaitsConvention.Personnes personnes(Convention convention) {
        SaisieLieu lieu = convention.saisieLieu();
        Etudiant etudiant = convention.etudiant();
        return new FaitsConvention.Personnes(
                nom(etudiant.prenom(), etudiant.nom()),
                etudiant.dateNaissance(),
                convention.hote().map(StructureAccueil::raisonSociale).orElse(null),
                nom(lieu.tuteurPrenom(), lieu.tuteurNom()),
                convention.hote().map(StructureAccueil::representantNom).orElse(null),
                convention.enseignant().map(r -> nom(r.prenom(), r.nom())).orElse(null),
                convention.references().signataire());
    }

    private static String nom(String prenom, String nom) {
        return prenom == null || nom == null ? null : (prenom + " " + nom).strip();
    }
}
