package org.entstage.convention.regles;

/** What a rule reads, and who says it. Screens and documents name it by {@code convention.fait.<name>}. */
public enum Fait {
    INSCRIPTION(Declarant.SCOLARITE),
    REGIME(Declarant.SCOLARITE),
    NAISSANCE(Declarant.SCOLARITE),
    INTITULE(Declarant.SCOLARITE),
    VOLUME_HORAIRE(Declarant.SCOLARITE),
    HEURES_PRESENTIEL(Declarant.CENTRE),
    DEROGATION_RECTEUR(Declarant.CENTRE),
    CESURE(Declarant.CENTRE),
    FICHE_PAYS(Declarant.CENTRE),
    RISQUE(Declarant.CENTRE),
    ORGANISME(Declarant.ETUDIANT),
    PERSONNES(Declarant.ETUDIANT),
    TUTEUR(Declarant.ETUDIANT),
    REFERENT(Declarant.ETUDIANT),
    DATES(Declarant.ETUDIANT),
    HORAIRE(Declarant.ETUDIANT),
    TEXTES(Declarant.ETUDIANT),
    TYPE(Declarant.ETUDIANT),
    GRATIFICATION(Declarant.ETUDIANT),
    ASSURANCE(Declarant.ETUDIANT),
    ASSISTANCE(Declarant.ETUDIANT),
    AUTRE_CONTRAT(Declarant.ETUDIANT),
    REMUNERATION(Declarant.ETUDIANT),
    PARENTE(Declarant.ETUDIANT),
    EFFECTIF(Declarant.ORGANISME),
    STATUT_PUBLIC(Declarant.ORGANISME),
    POSTE(Declarant.ORGANISME),
    TACHES(Declarant.ORGANISME),
    MOTIF(Declarant.ORGANISME),
    NUIT(Declarant.ORGANISME),
    HEURES(Declarant.CALCUL),
    HEURES_CUMULEES(Declarant.CALCUL),
    MINIMUM_LEGAL(Declarant.CALCUL),
    STAGES_DE_L_ETUDIANT(Declarant.CALCUL),
    STAGES_DU_REFERENT(Declarant.CALCUL),
    STAGES_DU_TUTEUR(Declarant.CALCUL),
    STAGES_DE_L_ORGANISME(Declarant.CALCUL),
    /** The days on which the parties signed. */
    SIGNATURES(Declarant.CENTRE);

    private final Declarant declarant;

    Fait(Declarant declarant) {
        this.declarant = declarant;
    }

    public Declarant declarant() {
        return declarant;
    }
}
