package org.entstage.offres.formulaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.validation.constraints.Digits;
import javax.validation.constraints.Email;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import org.entstage.gratification.UniteGratification;
import org.entstage.offre.CandidatureDOffre;
import org.entstage.offre.ConditionsDOffre;
import org.entstage.offre.ContactDOffre;
import org.entstage.offre.ContactDOffre.Coordonnee;
import org.entstage.offre.LieuDOffre;
import org.entstage.offre.ModeCandidature;
import org.entstage.offre.PeriodeDOffre;
import org.entstage.offre.PosteOffert;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.UniteDuree;

/** What an offer says, in the order of its form. */
public class OffreForm {

    @Size(max = 200)
    String intitule;

    @Size(max = 100)
    String reference;

    @Size(max = 20000)
    String description;

    @Size(max = 4000)
    String competences;

    @Size(max = 4000)
    String observations;

    @Size(max = 500)
    String page;

    Boolean cacherEtablissement;

    @Size(max = 20)
    String type;

    @Size(max = 20)
    String contrat;

    @Size(max = 20)
    String domaine;

    List<String> niveaux = new ArrayList<>();

    @Size(max = 200)
    String commune;

    @Size(max = 10)
    String codePostal;

    @Pattern(regexp = "[A-Z]{2}")
    String pays = "FR";

    @Digits(integer = 8, fraction = 2)
    BigDecimal teletravail;

    Boolean deplacements;

    LocalDate debut;

    @Size(max = 200)
    String precisionDebut;

    Integer duree;

    UniteDuree unite;

    @Size(max = 20)
    String tempsTravail;

    Integer quotite;

    @Size(max = 200)
    String precisionTemps;

    Boolean remuneree;

    @Digits(integer = 8, fraction = 2)
    BigDecimal montant;

    UniteGratification montantUnite;

    @Size(max = 3)
    String devise = "EUR";

    @Size(max = 200)
    String precision;

    @Size(max = 500)
    String avantages;

    Boolean permis;

    Boolean voiture;

    Boolean accessibleHandicap;

    Boolean prioritaireHandicap;

    @Size(max = 200)
    String precisionHandicap;

    List<String> modes = new ArrayList<>();

    @Size(max = 500)
    String lien;

    @Size(max = 10)
    String contactCivilite;

    @Size(max = 100)
    String contactNom;

    @Size(max = 100)
    String contactPrenom;

    @Size(max = 150)
    String contactFonction;

    @Email
    @Size(max = 254)
    String contactCourriel;

    @Size(max = 30)
    String contactTelephone;

    Boolean contactCacherNom;

    Boolean contactCacherCourriel;

    Boolean contactCacherTelephone;

    @Size(max = 10)
    String infoCivilite;

    @Size(max = 100)
    String infoNom;

    @Size(max = 100)
    String infoPrenom;

    @Size(max = 150)
    String infoFonction;

    @Email
    @Size(max = 254)
    String infoCourriel;

    @Size(max = 30)
    String infoTelephone;

    Boolean infoCacherNom;

    Boolean infoCacherCourriel;

    Boolean infoCacherTelephone;

    /** What an offer says already. */
    public static OffreForm de(SaisieOffre connue) {
        OffreForm form = new OffreForm();
        form.intitule = connue.intitule();
        form.reference = connue.reference();
        form.description = TexteSaisi.de(connue.description());
        form.competences = connue.competences();
        form.observations = connue.observations();
        form.page = connue.page();
        form.cacherEtablissement = connue.cacherEtablissement();
        form.reprendre(connue.poste());
        form.reprendre(connue.lieu());
        form.reprendre(connue.periode());
        form.reprendre(connue.conditions());
        form.reprendre(connue.candidature());
        return form;
    }

    /** Begins with who writes it as the person to whom one applies. */
    public OffreForm ecritePar(String nom, String courriel) {
        contactNom = nom;
        contactCourriel = courriel;
        return this;
    }

    private void reprendre(PosteOffert connu) {
        type = connu.type();
        contrat = connu.contrat();
        domaine = connu.domaine();
        niveaux = new ArrayList<>(connu.niveaux());
    }

    private void reprendre(LieuDOffre connu) {
        commune = connu.commune();
        codePostal = connu.codePostal();
        pays = connu.pays();
        teletravail = connu.teletravail();
        deplacements = connu.deplacements();
    }

    private void reprendre(PeriodeDOffre connue) {
        debut = connue.debut();
        precisionDebut = connue.precisionDebut();
        duree = connue.duree();
        unite = connue.unite();
        tempsTravail = connue.tempsTravail();
        quotite = connue.quotite();
        precisionTemps = connue.precisionTemps();
    }

    private void reprendre(ConditionsDOffre connues) {
        remuneree = connues.remuneree();
        montant = connues.montant();
        montantUnite = connues.unite();
        devise = connues.devise();
        precision = connues.precision();
        avantages = connues.avantages();
        permis = connues.permis();
        voiture = connues.voiture();
        accessibleHandicap = connues.accessibleHandicap();
        prioritaireHandicap = connues.prioritaireHandicap();
        precisionHandicap = connues.precisionHandicap();
    }

    private void reprendre(CandidatureDOffre connue) {
        modes = connue.modes().stream().map(Enum::name).collect(Collectors.toCollection(ArrayList::new));
        lien = connue.lien();
        ContactDOffre contact = connue.contact();
        contactCivilite = contact.civilite();
        contactNom = contact.nom();
        contactPrenom = contact.prenom();
        contactFonction = contact.fonction();
        contactCourriel = contact.courriel();
        contactTelephone = contact.telephone();
        contactCacherNom = contact.cachees().contains(Coordonnee.NOM);
        contactCacherCourriel = contact.cachees().contains(Coordonnee.COURRIEL);
        contactCacherTelephone = contact.cachees().contains(Coordonnee.TELEPHONE);
        ContactDOffre info = connue.renseignements();
        infoCivilite = info.civilite();
        infoNom = info.nom();
        infoPrenom = info.prenom();
        infoFonction = info.fonction();
        infoCourriel = info.courriel();
        infoTelephone = info.telephone();
        infoCacherNom = info.cachees().contains(Coordonnee.NOM);
        infoCacherCourriel = info.cachees().contains(Coordonnee.COURRIEL);
        infoCacherTelephone = info.cachees().contains(Coordonnee.TELEPHONE);
    }

    /**
     * What was typed.
     *
     * @param connue what the offer says until now: the commune's code stays while the commune does
     */
    public SaisieOffre saisie(SaisieOffre connue) {
        boolean memeCommune = commune != null
                && commune.equals(connue.lieu().commune())
                && codePostal != null
                && codePostal.equals(connue.lieu().codePostal());
        return new SaisieOffre(
                intitule,
                reference,
                TexteSaisi.enHtml(description),
                competences,
                observations,
                page,
                vrai(cacherEtablissement),
                PosteOffert.de(type, contrat, domaine, propres(niveaux)),
                new LieuDOffre(
                        commune,
                        memeCommune ? connue.lieu().codeCommune() : null,
                        codePostal,
                        pays,
                        teletravail,
                        vrai(deplacements)),
                new PeriodeDOffre(debut, precisionDebut, duree, unite, tempsTravail, quotite, precisionTemps),
                conditions(),
                candidature());
    }

    private ConditionsDOffre conditions() {
        return new ConditionsDOffre(
                remuneree,
                montant,
                montantUnite,
                devise,
                precision,
                avantages,
                vrai(permis),
                vrai(voiture),
                vrai(accessibleHandicap),
                vrai(prioritaireHandicap),
                precisionHandicap);
    }

    private CandidatureDOffre candidature() {
        Set<ModeCandidature> choisis = EnumSet.noneOf(ModeCandidature.class);
        for (ModeCandidature mode : ModeCandidature.values()) {
            if (modes.contains(mode.name())) {
                choisis.add(mode);
            }
        }
        return new CandidatureDOffre(
                new TreeSet<>(choisis),
                lien,
                new ContactDOffre(
                        contactCivilite,
                        contactNom,
                        contactPrenom,
                        contactFonction,
                        contactCourriel,
                        contactTelephone,
                        cachees(contactCacherNom, contactCacherCourriel, contactCacherTelephone)),
                new ContactDOffre(
                        infoCivilite,
                        infoNom,
                        infoPrenom,
                        infoFonction,
                        infoCourriel,
                        infoTelephone,
                        cachees(infoCacherNom, infoCacherCourriel, infoCacherTelephone)));
    }

    private static TreeSet<Coordonnee> cachees(Boolean nom, Boolean courriel, Boolean telephone) {
        return Stream.of(
                        vrai(nom) ? Coordonnee.NOM : null,
                        vrai(courriel) ? Coordonnee.COURRIEL : null,
                        vrai(telephone) ? Coordonnee.TELEPHONE : null)
                .filter(coordonnee -> coordonnee != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean vrai(Boolean coche) {
        return Boolean.TRUE.equals(coche);
    }

    private static List<String> propres(List<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream().filter(code -> code != null && !code.isBlank()).toList();
    }
}
