package org.entstage.offre;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.CodePostal;
import org.entstage.commun.NumeroTelephone;
import org.entstage.commun.Problemes;
import org.entstage.gratification.Monnaies;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.texte.TexteRiche;

/** What is wrong with the words of an offer: their form always, what is missing when it is handed in. */
final class ControleSaisie {

    private static final Set<String> PAYS = Set.of(Locale.getISOCountries());
    private static final int TELETRAVAIL = 5;
    private static final int DUREE = 999;
    private static final int PREMIERE_ANNEE = 2000;
    private static final int DERNIERE_ANNEE = 2100;
    private static final String CDI = "CDI";
    private static final String PARTIEL = "PARTIEL";

    /** The contracts of each kind of offer; what an institution adds to the lists goes with everything. */
    private static final Map<String, List<String>> CONTRATS = Map.of(
            "STAGE", List.of("STAGE"),
            "EMPLOI", List.of("CDD", CDI, "INTERIM", "VACATION", "JOB"),
            "ALTERNANCE", List.of("APPRENTI", "PRO"),
            "VIE-VIA", List.of("VIE", "VIA"),
            "SERVICE", List.of("SERVICE"),
            "THESE", List.of("CIFRE", "DOCTORAL"));

    private static final Set<String> CONTRATS_CONNUS =
            CONTRATS.values().stream().flatMap(List::stream).collect(Collectors.toSet());

    private final SaisieOffre saisie;
    private final SaisieOffre presente;
    private final Nomenclatures listes;
    private final Problemes problemes = new Problemes();

    private ControleSaisie(SaisieOffre saisie, SaisieOffre presente, Nomenclatures listes) {
        this.saisie = saisie;
        this.presente = presente;
        this.listes = listes;
    }

    /**
     * What cannot be kept, even in a draft.
     *
     * @param presente what the offer says until now
     */
    static Problemes forme(SaisieOffre saisie, SaisieOffre presente, Nomenclatures listes) {
        ControleSaisie controle = new ControleSaisie(saisie, presente, listes);
        controle.textes();
        controle.poste();
        controle.lieu();
        controle.periode();
        controle.conditions();
        controle.candidature();
        return controle.problemes;
    }

    /** What must be said before somebody decides on it. */
    static Problemes manques(SaisieOffre saisie) {
        CandidatureDOffre candidature = saisie.candidature();
        PeriodeDOffre periode = saisie.periode();
        ConditionsDOffre conditions = saisie.conditions();
        boolean parContact = candidature.modes().stream()
                .anyMatch(mode -> mode == ModeCandidature.COURRIEL || mode == ModeCandidature.OUTIL);
        return new Problemes()
                .obligatoire("intitule", saisie.intitule())
                .obligatoire("description", saisie.description())
                .obligatoire("type", saisie.poste().type())
                .obligatoire("contrat", saisie.poste().contrat())
                .obligatoire("domaine", saisie.poste().domaine())
                .obligatoire("commune", saisie.lieu().commune())
                .si(periode.debut() == null && periode.precisionDebut() == null, "debut", "offre.debut.absent")
                .si(periode.duree() == null && !CDI.equals(saisie.poste().contrat()), "duree", "commun.obligatoire")
                .si(conditions.remuneree() == null, "remuneree", "commun.obligatoire")
                .si(candidature.modes().isEmpty(), "modes", "offre.modes.absents")
                .si(parContact && candidature.contact().courriel() == null, "contactCourriel", "commun.obligatoire")
                .si(
                        candidature.modes().contains(ModeCandidature.TELEPHONE)
                                && candidature.contact().telephone() == null,
                        "contactTelephone",
                        "commun.obligatoire")
                .obligatoire("contactNom", candidature.contact().nom())
                .si(
                        candidature.modes().contains(ModeCandidature.LIEN) && candidature.lien() == null,
                        "lien",
                        "commun.obligatoire");
    }

    /** The contracts that go with a kind of offer, of those that there are. */
    static boolean vaPour(String type, String contrat) {
        List<String> admis = CONTRATS.get(type);
        return admis == null || admis.contains(contrat) || !CONTRATS_CONNUS.contains(contrat);
    }

    private void textes() {
        problemes
                .longueur("intitule", saisie.intitule(), 200)
                .longueur("reference", saisie.reference(), 100)
                .longueur("description", saisie.description(), TexteRiche.LONGUEUR)
                .longueur("competences", saisie.competences(), 4000)
                .longueur("observations", saisie.observations(), 4000);
        adresse("page", saisie.page());
        adresse("lien", saisie.candidature().lien());
    }

    private void adresse(String champ, String valeur) {
        problemes
                .longueur(champ, valeur, 500)
                .si(
                        valeur != null && !valeur.matches("(?i)https?://[^\\s/]+\\.[^\\s]+"),
                        champ,
                        "offre.adresse.fausse");
    }

    private void poste() {
        PosteOffert poste = saisie.poste();
        choix("type", Liste.TYPE_OFFRE, poste.type(), presente.poste().type());
        choix("contrat", Liste.TYPE_CONTRAT, poste.contrat(), presente.poste().contrat());
        choix("domaine", Liste.THEME, poste.domaine(), presente.poste().domaine());
        problemes.si(
                poste.type() != null && poste.contrat() != null && !vaPour(poste.type(), poste.contrat()),
                "contrat",
                "offre.contrat.autreType");
        poste.niveaux()
                .forEach(niveau -> choix(
                        "niveaux",
                        Liste.NIVEAU_FORMATION,
                        niveau,
                        presente.poste().niveaux().contains(niveau) ? niveau : null));
    }

    private void choix(String champ, Liste liste, String choisi, String present) {
        problemes.si(!listes.admet(liste, choisi, present), champ, "commun.choix.inconnu");
    }

    private void lieu() {
        LieuDOffre lieu = saisie.lieu();
        problemes
                .longueur("commune", lieu.commune(), 200)
                .si(!PAYS.contains(lieu.pays()), "pays", "structure.pays.inconnu")
                .si(
                        lieu.codePostal() != null && !CodePostal.valide(lieu.codePostal(), lieu.pays()),
                        "codePostal",
                        "commun.codePostal.faux")
                .si(
                        lieu.teletravail() != null
                                && (lieu.teletravail().signum() < 0
                                        || lieu.teletravail().doubleValue() > TELETRAVAIL
                                        || lieu.teletravail().scale() > 1),
                        "teletravail",
                        "offre.teletravail.jours",
                        TELETRAVAIL);
    }

    private void periode() {
        PeriodeDOffre periode = saisie.periode();
        choix(
                "tempsTravail",
                Liste.TEMPS_TRAVAIL,
                periode.tempsTravail(),
                presente.periode().tempsTravail());
        problemes
                .si(!possible(periode.debut()), "debut", "offre.date.fausse")
                .longueur("precisionDebut", periode.precisionDebut(), 200)
                .si(
                        periode.duree() != null && (periode.duree() < 1 || periode.duree() > DUREE),
                        "duree",
                        "offre.duree.fausse",
                        DUREE)
                .si(periode.duree() != null && periode.unite() == null, "unite", "commun.obligatoire")
                .si(
                        periode.quotite() != null && (periode.quotite() < 1 || periode.quotite() > 100),
                        "quotite",
                        "offre.quotite.fausse")
                .si(
                        PARTIEL.equals(periode.tempsTravail()) && periode.quotite() == null,
                        "quotite",
                        "commun.obligatoire")
                .longueur("precisionTemps", periode.precisionTemps(), 200);
    }

    /** A year half typed ("0002", "20266") is a date for a browser. */
    private static boolean possible(LocalDate jour) {
        return jour == null || jour.getYear() >= PREMIERE_ANNEE && jour.getYear() <= DERNIERE_ANNEE;
    }

    private void conditions() {
        ConditionsDOffre conditions = saisie.conditions();
        problemes
                .si(
                        conditions.montant() != null
                                && (conditions.montant().signum() <= 0
                                        || conditions.montant().precision()
                                                        - conditions.montant().scale()
                                                > 8
                                        || conditions.montant().scale() > 2),
                        "montant",
                        "offre.montant.faux")
                .si(conditions.montant() != null && conditions.unite() == null, "montantUnite", "commun.obligatoire")
                .si(!Monnaies.actuelles().contains(conditions.devise()), "devise", "commun.choix.inconnu")
                .longueur("precision", conditions.precision(), 200)
                .longueur("avantages", conditions.avantages(), 500)
                .longueur("precisionHandicap", conditions.precisionHandicap(), 200);
    }

    private void candidature() {
        contact("contact", saisie.candidature().contact());
        contact("info", saisie.candidature().renseignements());
    }

    private void contact(String champ, ContactDOffre contact) {
        problemes
                .longueur(champ + "Nom", contact.nom(), 100)
                .longueur(champ + "Prenom", contact.prenom(), 100)
                .longueur(champ + "Fonction", contact.fonction(), 150)
                .si(
                        contact.civilite() != null && Stream.of("M.", "Mme").noneMatch(contact.civilite()::equals),
                        champ + "Civilite",
                        "commun.choix.inconnu")
                .si(
                        contact.courriel() != null && !AdresseCourriel.valide(contact.courriel()),
                        champ + "Courriel",
                        "commun.courriel.faux")
                .si(
                        contact.telephone() != null
                                && NumeroTelephone.normaliser(
                                                contact.telephone(),
                                                saisie.lieu().pays())
                                        .isEmpty(),
                        champ + "Telephone",
                        "commun.telephone.faux");
    }
}
