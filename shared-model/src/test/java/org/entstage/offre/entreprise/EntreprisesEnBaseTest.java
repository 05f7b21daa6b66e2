package org.entstage.offre.entreprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.enseignant;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.lien.LienRefuse;
import org.entstage.offre.AtelierDOffres;
import org.entstage.offre.CommencerOffre;
import org.entstage.offre.ConsulterOffre;
import org.entstage.offre.Publication;
import org.entstage.offre.PublierOffre;
import org.entstage.offre.SoumettreOffre;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.RechercherStructures;
import org.entstage.structureaccueil.SaisieStructure;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Companies and their spaces as rows; subclasses say on which database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class EntreprisesEnBaseTest {

    private static final Pattern JETON = Pattern.compile("/offre/entreprise/([\\w-]{55})");
    private static final String SIRET_LIBRE = "55208131766522";

    private ModeleDeTest modele;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void ouvrir() {
        modele = ouvrir(new SystemesDeTest());
        base(base -> {
            base.persist(new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org"));
            return null;
        });
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    private <T> T base(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .execute(statut -> travail.apply(modele.bean(EntityManager.class)));
    }

    private void demander(String courriel) {
        modele.bean(DemanderAcces.class).executer(Acteur.visiteur(), courriel, "Ateliers Exemple", "fr");
    }

    private void servir() {
        modele.bean(ServirLesDemandesDAcces.class).servir();
    }

    /** Events of the mails to an address, the oldest first. */
    @SuppressWarnings("unchecked")
    private List<String> courriels(String courriel) {
        return base(base -> base.createNativeQuery(
                        "select evenement from courriel where destinataire = :courriel order by id")
                .setParameter("courriel", courriel)
                .getResultList());
    }

    /** The secret in the last mail to an address. */
    private String jeton(String courriel) {
        String corps = dernier(courriel);
        Matcher jeton = JETON.matcher(corps);
        assertThat(jeton.find()).as(corps).isTrue();
        return jeton.group(1);
    }

    private String dernier(String courriel) {
        return base(base -> (String)
                base.createQuery("select c.corps from Courriel c where c.destinataire = :courriel order by c.id desc")
                        .setParameter("courriel", courriel)
                        .setMaxResults(1)
                        .getSingleResult());
    }

    private VisiteDEntreprise suivre(String jeton) {
        return modele.bean(SuivreLienEntreprise.class).executer(Acteur.visiteur(), jeton);
    }

    private static SaisieStructure organisation(String nom, String siret) {
        return new SaisieStructure(
                nom, siret, "FR", "1 rue de l'Exemple", null, "35000", "Rennes", null, null, null, null, null);
    }

    /** Somebody proposes a company and is in its space. */
    private VisiteDEntreprise proposer(String courriel, String nom, String siret) {
        demander(courriel);
        servir();
        VisiteDEntreprise invitee = suivre(jeton(courriel));
        String lien = modele.bean(ProposerEntreprise.class)
                .executer(
                        invitee.acteur(), invitee.acces(), organisation(nom, siret), "Noa Proposée", null, null, "Ici.")
                .jeton()
                .texte();
        return suivre(lien);
    }

    private LigneDemande attendue(VisiteDEntreprise visite) {
        return modele.bean(ListerDemandes.class).executer(baip()).demandes().stream()
                .filter(ligne -> ligne.structure() == visite.structure())
                .findFirst()
                .orElseThrow();
    }

    private FicheDemande fiche(LigneDemande ligne) {
        return modele.bean(ConsulterDemande.class).executer(baip(), ligne.id());
    }

    private List<FicheStructure> chercher(String nom) {
        return modele.bean(RechercherStructures.class).executer(baip(), nom, 1).lignes();
    }

    private FicheEspace espace(VisiteDEntreprise visite) {
        return modele.bean(ConsulterEspace.class).executer(visite.acteur(), visite.structure());
    }

    /** A space of a company that the staff has admitted. */
    private VisiteDEntreprise admise(String courriel) {
        long structure = AtelierDOffres.structure(modele);
        modele.bean(EnvoyerLienEntreprise.class)
                .executer(baip(), structure, new PersonneDEntreprise("Andréa Patron", null, courriel, null), "fr");
        return suivre(jeton(courriel));
    }

    @Test
    void who_is_not_known_proposes_his_company_which_nobody_finds_until_the_staff_agrees() {
        String courriel = "nouvelle@atelier.example.org";
        demander(courriel);
        assertThat(courriels(courriel)).as("asking writes no mail").isEmpty();
        servir();
        servir();
        assertThat(courriels(courriel)).as("once").containsExactly("ENTREPRISE_NOUVELLE");

        VisiteDEntreprise invitee = suivre(jeton(courriel));
        assertThat(invitee.structure()).isNull();
        assertThat(modele.bean(LireInvitation.class).executer(invitee.acteur(), invitee.acces()))
                .isEqualTo("Ateliers Exemple");
        String premier = jeton(courriel);
        modele.bean(ProposerEntreprise.class)
                .executer(
                        invitee.acteur(),
                        invitee.acces(),
                        organisation("Zébulon Exemple", SIRET_LIBRE),
                        "Noa Neuve",
                        "Gérante",
                        null,
                        null);
        assertThatThrownBy(() -> suivre(premier)).isInstanceOf(LienRefuse.class);
        assertThat(courriels(courriel)).containsExactly("ENTREPRISE_NOUVELLE", "LIEN_ENTREPRISE");
        VisiteDEntreprise visite = suivre(jeton(courriel));
        assertThat(espace(visite).enAttente()).isTrue();
        assertThat(chercher("zebulon")).isEmpty();
        assertThat(chercher(SIRET_LIBRE)).isEmpty();

        FicheDemande fiche = fiche(attendue(visite));
        assertThat(fiche.parNumero()).isNull();
        assertThat(fiche.ajoutees()).extracting(PersonneDEntreprise::nom).containsExactly("Noa Neuve");
        assertThat(fiche.ecarts()).extracting(ecart -> ecart.apres()).contains("Zébulon Exemple", SIRET_LIBRE);
        int version = fiche.version();
        modele.bean(AccepterDemande.class).executer(baip(), fiche.ligne().id(), version, null);

        assertThat(chercher("zebulon"))
                .singleElement()
                .satisfies(connue -> assertThat(connue.siret()).isEqualTo(SIRET_LIBRE));
        assertThat(courriels(courriel)).last().isEqualTo("DEMANDE_ENTREPRISE_DECIDEE");
        assertThat(espace(suivre(jeton(courriel))).enAttente()).isFalse();
        assertThatThrownBy(() -> modele.bean(AccepterDemande.class)
                        .executer(baip(), fiche.ligne().id(), version, null))
                .isInstanceOf(ModificationConcurrente.class);

        demander(courriel.toUpperCase(java.util.Locale.ROOT));
        servir();
        assertThat(courriels(courriel)).last().isEqualTo("LIEN_ENTREPRISE");
        assertThat(suivre(jeton(courriel)).structure()).isEqualTo(visite.structure());
    }

    @Test
    void who_claims_the_number_of_a_known_company_gets_a_space_of_his_own_and_the_staff_makes_them_one() {
        long connue = AtelierDOffres.structure(modele);
        String courriel = "filiale@exemplaire.example.org";
        VisiteDEntreprise visite = proposer(courriel, "Exemplaire encore", "73282932000074");

        assertThat(visite.structure()).isNotEqualTo(connue);
        long offre = modele.bean(CommencerOffre.class)
                .executer(visite.acteur(), visite.structure(), null, AtelierDOffres.stage());
        modele.bean(SoumettreOffre.class).executer(visite.acteur(), offre, 0);
        PublierOffre publier = modele.bean(PublierOffre.class);
        assertThatThrownBy(() -> publier.executer(baip(), offre, version(offre), Publication.A_TOUS))
                .as("before anybody agreed to the company")
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes())
                                .extracting(Probleme::cle)
                                .containsExactly("entreprise.offreEnAttente"));
        FicheDemande fiche = fiche(attendue(visite));
        assertThat(fiche.parNumero().id()).isEqualTo(connue);
        assertThatThrownBy(() -> modele.bean(AccepterDemande.class)
                        .executer(baip(), fiche.ligne().id(), fiche.version(), null))
                .isInstanceOf(RefusMetier.class);

        modele.bean(AccepterDemande.class).executer(baip(), fiche.ligne().id(), fiche.version(), connue);

        assertThat(modele.bean(ConsulterOffre.class)
                        .executer(suivre(jeton(courriel)).acteur(), offre)
                        .structure()
                        .id())
                .isEqualTo(connue);
        publier.executer(baip(), offre, version(offre), Publication.A_TOUS);
        assertThat(suivre(jeton(courriel)).structure()).isEqualTo(connue);
        assertThat(modele.bean(ConsulterEntreprise.class)
                        .executer(baip(), visite.structure())
                        .liens())
                .noneMatch(lien -> lien.etat().enVigueur());
        assertThat(chercher("exemplaire encore")).isEmpty();
    }

    private int version(long offre) {
        return modele.bean(ConsulterOffre.class).executer(baip(), offre).version();
    }

    @Test
    void a_refused_company_is_shut_out_and_told_why() {
        String courriel = "refusee@douteuse.example.org";
        VisiteDEntreprise visite = proposer(courriel, "Douteuse", "33305261900033");
        FicheDemande fiche = fiche(attendue(visite));
        RefuserDemande refuser = modele.bean(RefuserDemande.class);
        assertThatThrownBy(() -> refuser.executer(baip(), fiche.ligne().id(), fiche.version(), " "))
                .isInstanceOf(RefusMetier.class);

        refuser.executer(baip(), fiche.ligne().id(), fiche.version(), "Inconnue au registre.");

        assertThatThrownBy(() -> suivre(jetonDe(visite))).isInstanceOf(LienRefuse.class);
        assertThat(dernier(courriel))
                .contains("refusée", "Inconnue au registre.")
                .doesNotContain("/offre/entreprise/");
        demander(courriel);
        servir();
        assertThat(courriels(courriel)).last().isEqualTo("ENTREPRISE_NOUVELLE");
    }

    /** The secret of the link to a space is in the mail before the last. */
    private String jetonDe(VisiteDEntreprise visite) {
        List<?> corps = base(base -> base.createQuery("select c.corps from Courriel c where c.destinataire = :courriel"
                        + " and c.evenement = 'LIEN_ENTREPRISE' order by c.id desc")
                .setParameter("courriel", visite.pour().courriel())
                .getResultList());
        Matcher jeton = JETON.matcher((String) corps.get(0));
        assertThat(jeton.find()).isTrue();
        return jeton.group(1);
    }

    @Test
    void a_correction_changes_nothing_before_the_staff_agrees_and_lets_people_in_and_out() {
        VisiteDEntreprise visite = admise("andrea@exemplaire.example.org");
        long structure = visite.structure();
        DonneesEntreprise avant = espace(visite).donnees();
        SaisieStructure o = avant.organisation();
        SaisieStructure voulue = new SaisieStructure(
                o.raisonSociale(),
                o.siret(),
                o.pays(),
                "12 quai Neuf",
                o.complement(),
                o.codePostal(),
                o.commune(),
                o.profil(),
                o.telephone(),
                o.courriel(),
                o.representantNom(),
                o.representantFonction());
        PersonneDEntreprise relais = new PersonneDEntreprise("Lou Relais", null, "Lou@Exemplaire.example.org", null);
        DemanderModification demander = modele.bean(DemanderModification.class);
        assertThatThrownBy(() -> demander.executer(visite.acteur(), structure, avant, null))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes())
                                .extracting(Probleme::cle)
                                .containsExactly("entreprise.rienNeChange"));
        demander.executer(visite.acteur(), structure, new DonneesEntreprise(voulue, List.of(relais)), "Déménagement.");
        demander.executer(visite.acteur(), structure, new DonneesEntreprise(voulue, List.of(relais)), "Bis.");

        assertThat(espace(visite).donnees()).isEqualTo(avant);
        FicheDemande fiche = fiche(attendue(visite));
        assertThat(fiche.precision()).isEqualTo("Bis.");
        assertThat(fiche.ecarts()).singleElement().satisfies(ecart -> {
            assertThat(ecart.chemin()).containsExactly("voie");
            assertThat(ecart.apres()).isEqualTo("12 quai Neuf");
        });
        assertThat(fiche.ajoutees()).containsExactly(relais);
        assertThat(fiche.retirees()).isEqualTo(avant.personnes());
        assertThatThrownBy(() -> modele.bean(RetirerDemande.class)
                        .executer(visite.acteur(), structure + 1, fiche.ligne().id()))
                .isInstanceOf(Introuvable.class);

        modele.bean(AccepterDemande.class).executer(baip(), fiche.ligne().id(), fiche.version(), null);

        assertThat(chercher("73282932000074").get(0).voie()).isEqualTo("12 quai Neuf");
        assertThatThrownBy(() -> suivre(jetonDe(visite)))
                .as("who is taken out has nothing any more")
                .isInstanceOf(LienRefuse.class);
        demander("lou@exemplaire.example.org");
        servir();
        assertThat(suivre(jeton("lou@exemplaire.example.org")).structure()).isEqualTo(structure);
    }

    @Test
    void nobody_gets_more_than_three_answers_an_hour_and_asking_takes_no_link_away() {
        String courriel = "souvent@exemplaire.example.org";
        VisiteDEntreprise visite = admise(courriel);
        for (int i = 0; i < 5; i++) {
            demander(courriel);
        }
        servir();

        assertThat(courriels(courriel)).hasSize(1 + ServirLesDemandesDAcces.PAR_HEURE);
        assertThat(suivre(jetonDe(visite)).structure()).isEqualTo(visite.structure());
        long liens = modele.bean(ConsulterEntreprise.class).executer(baip(), visite.structure()).liens().stream()
                .filter(lien -> lien.courriel().equals(courriel) && lien.etat().enVigueur())
                .count();
        assertThat(liens).isEqualTo(1 + ServirLesDemandesDAcces.PAR_HEURE);
    }

    @Test
    void the_staff_renews_takes_back_and_shuts_out() {
        String courriel = "suivi@exemplaire.example.org";
        VisiteDEntreprise visite = admise(courriel);
        long structure = visite.structure();
        String premier = jeton(courriel);
        FicheCorrespondant lui = correspondant(structure, courriel);

        modele.bean(RenouvelerLienEntreprise.class).executer(baip(), structure, lui.id());
        assertThatThrownBy(() -> suivre(premier)).isInstanceOf(LienRefuse.class);
        String deuxieme = jeton(courriel);
        long lien = modele.bean(ConsulterEntreprise.class).executer(baip(), structure).liens().stream()
                .filter(un -> un.courriel().equals(courriel) && un.etat().enVigueur())
                .findFirst()
                .orElseThrow()
                .id();
        modele.bean(RevoquerLienEntreprise.class).executer(baip(), structure, lien);
        assertThatThrownBy(() -> suivre(deuxieme)).isInstanceOf(LienRefuse.class);
        modele.bean(ExclureCorrespondant.class).executer(baip(), structure, lui.id());
        demander(courriel);
        servir();
        assertThat(courriels(courriel)).last().isEqualTo("ENTREPRISE_NOUVELLE");
        assertThat(correspondant(structure, courriel).admis()).isFalse();
        assertThatThrownBy(() -> modele.bean(RenouvelerLienEntreprise.class).executer(baip(), structure, lui.id()))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(ConsulterEntreprise.class).executer(enseignant(), structure))
                .isInstanceOf(AccesRefuse.class);
    }

    private FicheCorrespondant correspondant(long structure, String courriel) {
        return modele.bean(ConsulterEntreprise.class).executer(baip(), structure).correspondants().stream()
                .filter(un -> un.personne().courriel().equals(courriel))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_partnership_is_asked_for_agreed_to_for_a_time_and_ended() {
        VisiteDEntreprise visite = admise("accord@exemplaire.example.org");
        long structure = visite.structure();
        DemanderAccord demander = modele.bean(DemanderAccord.class);
        assertThatThrownBy(() -> demander.executer(visite.acteur(), structure, "", null, Langue.FR))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes()).hasSize(2));
        demander.executer(visite.acteur(), structure, "Andréa Patron", "Gérante", Langue.FR);
        assertThatThrownBy(() -> demander.executer(visite.acteur(), structure, "A", "B", Langue.FR))
                .isInstanceOf(RefusMetier.class);

        FicheAccord demande = espace(visite).accord().orElseThrow();
        assertThat(demande.etat()).isEqualTo(EtatAccord.DEMANDE);
        assertThat(demande.texte()).contains("sans discrimination");
        LocalDate jour = LocalDate.of(2026, 11, 21);
        ValiderAccord valider = modele.bean(ValiderAccord.class);
        assertThatThrownBy(() -> valider.executer(baip(), demande.id(), demande.version(), jour, jour.minusDays(1)))
                .isInstanceOf(RefusMetier.class);
        valider.executer(baip(), demande.id(), demande.version(), jour, jour.plusYears(1));

        FicheAccord valide = espace(visite).accord().orElseThrow();
        assertThat(valide.etat()).isEqualTo(EtatAccord.VALIDE);
        assertThat(valide.fin()).isEqualTo(jour.plusYears(1));
        modele.bean(TerminerAccord.class).executer(baip(), valide.id(), valide.version(), true, "Fermeture.");
        assertThat(espace(visite).accord().orElseThrow().etat()).isEqualTo(EtatAccord.RESILIE);
        assertThat(courriels("accord@exemplaire.example.org"))
                .containsExactly("LIEN_ENTREPRISE", "DEMANDE_ENTREPRISE_DECIDEE", "DEMANDE_ENTREPRISE_DECIDEE");
        assertThat(modele.bean(CompterDemandes.class).executer(enseignant())).isZero();
    }

    @Test
    void a_link_opens_one_space_and_for_its_purpose_only() {
        VisiteDEntreprise visite = admise("seule@exemplaire.example.org");
        VisiteDEntreprise autre = proposer("autre@ailleurs.example.org", "Ailleurs", "44306184100047");

        assertThatThrownBy(() -> modele.bean(ConsulterEspace.class).executer(visite.acteur(), autre.structure()))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(LireInvitation.class).executer(visite.acteur(), 1))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(ListerApprobations.class).executer(visite.acteur(), autre.structure()))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(ListerDemandes.class).executer(visite.acteur()))
                .isInstanceOf(AccesRefuse.class);
        assertThat(modele.bean(ListerApprobations.class).executer(visite.acteur(), visite.structure()))
                .isEmpty();
    }

    @Test
    void old_requests_go_and_those_to_which_a_link_leads_stay() {
        demander("ancienne@exemplaire.example.org");
        servir();
        VisiteDEntreprise invitee = suivre(jeton("ancienne@exemplaire.example.org"));
        base(base -> base.createNativeQuery("update entreprise_acces set demande_le = '2026-09-01 08:00:00'")
                .executeUpdate());
        modele.bean(ServirLesDemandesDAcces.class).purger();

        assertThat(modele.bean(LireInvitation.class).executer(invitee.acteur(), invitee.acces()))
                .isEqualTo("Ateliers Exemple");
        String connues =
                base(base -> base.createNativeQuery("select count(*) from entreprise_acces where nouvelle = false")
                        .getSingleResult()
                        .toString());
        assertThat(connues).isEqualTo("0");
    }
}
