package org.entstage.convention;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.Reglages;
import org.entstage.convention.reglages.ReglesParCentre;
import org.entstage.convention.regles.Constat;
import org.entstage.convention.regles.FaitsConvention;
import org.entstage.convention.regles.Passage;
import org.entstage.convention.regles.ReglesConvention;
import org.entstage.etudiant.Etudiant;
import org.entstage.gratification.Gratification;
import org.entstage.gratification.MontantPropose;
import org.entstage.gratification.Rappel;
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
    private final ReglesParCentre regles;
    private final MonthDay bascule;
    private final MonthDay finDesStages;
    private final Clock horloge;

    Examinateur(
            Conventions conventions, MinimumDuStage minimum, ReglesParCentre regles, Reglages reglages, Clock horloge) {
        this.conventions = conventions;
        this.minimum = minimum;
        this.regles = regles;
        this.bascule = reglages.jourDeLAnnee("annee.bascule");
        this.finDesStages = reglages.jourDeLAnnee("annee.fin.stages");
        this.horloge = horloge;
    }

    /** What is counted and what the rules say of it. */
    record Avis(Presence presence, Gratification gratification, ExamenConvention examen) {}

    Avis examiner(Convention convention) {
        return examiner(convention, convention.saisieStage());
    }

    /** The same for a description of the placement that may not be written yet. */
    Avis examiner(Convention convention, SaisieStage stage) {
        AnneeUniversitaire annee = stage.annee(bascule, convention.annee());
        Presence presence =
                stage.plan(convention.zone()).map(CalculPresence::calculer).orElse(null);
        boolean datee = presence != null;
        Voisinage voisinage = new Voisinage(
                convention,
                annee,
                conventions.voisines(convention, datee ? stage.debut() : null, datee ? stage.fin() : null));
        Gratification due = datee ? minimum.calculer(convention, stage, presence, voisinage.heuresCumulees()) : null;
        BigDecimal rappel = datee ? rappel(convention, stage, presence, voisinage) : null;
        FaitsConvention faits = faits(convention, stage, annee, presence, voisinage, due, rappel);
        LocalDate jour = stage.debut() == null ? LocalDate.now(horloge) : stage.debut();
        Passage prochain = prochain(convention, stage);
        List<Constat> constats = ReglesConvention.examiner(
                faits, prochain, regles.pour(convention.centre().id(), jour));
        return new Avis(
                presence,
                due,
                new ExamenConvention(
                        constats.stream().map(convention::apresDerogation).toList(), prochain));
    }

    /** Once accepted it is the calendar that leads on. */
    private Passage prochain(Convention convention, SaisieStage stage) {
        Passage prochain = convention.etat().prochain();
        boolean finie = stage.fin() != null && stage.fin().isBefore(LocalDate.now(horloge));
        return prochain == Passage.SIGNATURE && finie ? Passage.FIN : prochain;
    }

    /** Euros that the earlier conventions owe, 0 for none; null when that cannot be told. */
    private BigDecimal rappel(Convention convention, SaisieStage stage, Presence presence, Voisinage voisinage) {
        List<ConventionVoisine> anterieures = voisinage.cumulees();
        if (anterieures.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Optional<Rappel> rappel = minimum.rappel(convention, stage, presence, anterieures);
        return rappel.isEmpty() ? BigDecimal.ZERO : rappel.get().montant();
    }

    private FaitsConvention faits(
            Convention convention,
            SaisieStage stage,
            AnneeUniversitaire annee,
            Presence presence,
            Voisinage voisinage,
            Gratification due,
            BigDecimal rappel) {
        return new FaitsConvention(
                personnes(convention),
                cursus(convention, stage),
                new FaitsConvention.Periode(
                        stage.debut(),
                        stage.fin(),
                        null,
                        finDesStages.atYear(annee.debut() + 1),
                        presence,
                        voisinage.heuresCumulees(),
                        annee.debut()),
                new FaitsConvention.Remuneration(montant(stage, due), stage.modePaiement(), due, rappel),
                new FaitsConvention.Textes(
                        stage.competences(),
                        stage.activites(),
                        stage.modalitesSuivi(),
                        stage.presenceExceptionnelle(),
                        stage.conges(),
                        stage.clauses().reglementApplicable(),
                        stage.reglementInterieur()),
                hote(convention),
                voisinage.entourage(),
                convention.declarations(),
                signatures(convention));
    }

    private FaitsConvention.Signatures signatures(Convention convention) {
        EtatDesSignatures etat = convention.signatures();
        return convention.etat() == EtatConvention.VALIDEE
                ? new FaitsConvention.Signatures(etat.manquantes().size(), etat.derniere(), LocalDate.now(horloge))
                : null;
    }

    private FaitsConvention.Cursus cursus(Convention convention, SaisieStage stage) {
        Formation formation = convention.formation();
        Integer inscription = formation.anneeInscription();
        LocalDate du = inscription == null ? null : bascule.atYear(inscription);
        LocalDate au = inscription == null
                ? null
                : bascule.atYear(inscription + 1)
                        .plusMonths(regles.moisDeGrace(convention.centre().id()))
                        .minusDays(1);
        return new FaitsConvention.Cursus(
                formation.libelleEtape(),
                formation.volumeHoraire(),
                formation.cesure(),
                formation.formationContinue(),
                du,
                au,
                stage.type(),
                formation.cursusLmd());
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
        return new FaitsConvention.Hote(
                convention.hote().map(StructureAccueil::effectifMinimal).orElse(null),
                convention.hote().map(StructureAccueil::organismePublic).orElse(null),
                convention.saisieLieu().pays(),
                zone.outreMer());
    }

    private static FaitsConvention.Personnes personnes(Convention convention) {
        SaisieLieu lieu = convention.saisieLieu();
        Etudiant etudiant = convention.etudiant();
        return new FaitsConvention.Personnes(
                nom(etudiant.prenom(), etudiant.nom()),
                etudiant.dateNaissance(),
                convention.hote().map(StructureAccueil::raisonSociale).orElse(null),
                nom(lieu.tuteurPrenom(), lieu.tuteurNom()),
                lieu.signataire()
                        .ou(convention.hote().map(StructureAccueil::fiche).orElse(null))
                        .nomComplet(),
                convention.enseignant().map(r -> nom(r.prenom(), r.nom())).orElse(null),
                convention.references().signataire());
    }

    private static String nom(String prenom, String nom) {
        return prenom == null || nom == null ? null : (prenom + " " + nom).strip();
    }
}
