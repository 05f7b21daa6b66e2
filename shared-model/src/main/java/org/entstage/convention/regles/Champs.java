package org.entstage.convention.regles;

/** The fields at which findings are shown. What stands before the dot is the step; without a dot it is the placement. */
final class Champs {

    static final String FORMATION = "informations.libelleFormation";
    static final String VOLUME_HORAIRE = "informations.volumeHoraire";
    static final String STRUCTURE = "structure";
    static final String TUTEUR = "lieu.tuteurNom";
    static final String REFERENT = "referent";
    static final String COMPETENCES = "competences";
    static final String ACTIVITES = "activites";
    static final String DEBUT = "debut";
    static final String FIN = "fin";
    static final String SEMAINE = "semaine";
    static final String PRESENCE_EXCEPTIONNELLE = "presenceExceptionnelle";
    static final String CONGES = "conges";
    static final String MODALITES_SUIVI = "modalitesSuivi";
    static final String REGLEMENT = "reglementInterieur";
    static final String MONTANT = "montant";
    static final String MODE_PAIEMENT = "modePaiement";

    static final String TYPE = "type";
    static final String PAYS = "lieu.pays";
    static final String FICHE_PAYS = "fichePays";
    static final String RISQUE = "risque";
    static final String PRESENTIEL = "heuresPresentiel";
    static final String PARENTE = "parenteTuteur";
    static final String REMUNERATION = "remunereParOrganisme";
    static final String POSTE = "poste";
    static final String MOTIF = "motif";
    static final String TACHES = "aucuneTacheDangereuse";
    static final String ASSURANCE = "assuranceDu";
    static final String CESURE = "accordCesure";
    static final String AUTRE_CONTRAT = "autreContrat";

    private Champs() {}
}
