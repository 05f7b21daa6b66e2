package org.entstage.portail.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.entstage.portail.layout.MiseEnPage;
import org.entstage.portail.layout.Onglet;
import org.entstage.portail.layout.Placement;
import org.entstage.portail.page.DemandePage;
import org.entstage.portail.page.GesteRefuse;
import org.entstage.portail.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two administrators at the same moment: the other one's change is made right before ours is written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GestesDeMiseEnPageTest {

    private static final Onglet STAGES = new Onglet("stages", "Stages", "Placements", 10, Set.of("admin"));

    private final Source source = new Source();
    private final MiseEnPage miseEnPage = new MiseEnPage(new Database(source));
    private final GestesDeMiseEnPage gestes = new GestesDeMiseEnPage(miseEnPage, null);

    @BeforeEach
    void vider() {
        miseEnPage.onglets().forEach(onglet -> miseEnPage.retirerOnglet(onglet.id()));
        miseEnPage.ajouter(STAGES);
    }

    @AfterEach
    void fermer() {
        source.close();
    }

    @Test
    void a_tab_that_somebody_else_has_just_added_is_told() {
        source.avant(3, "insert into onglet (id, titre_fr, titre_en, ordre, roles) values ('offres', 'O', 'O', 1, '')");

        refuse("Une autre personne a changé", "geste", "ajouter-onglet", "titre-fr", "Offres", "titre-en", "Offers");

        assertThat(miseEnPage.onglet("offres").orElseThrow().titreFrancais()).isEqualTo("O");
    }

    @Test
    void a_tab_on_which_somebody_has_just_placed_a_portlet_stays() {
        source.avant(
                3,
                "insert into placement (onglet, application, portlet, colonne, ordre, titre)"
                        + " values ('stages', 'stage', 'mes-stages', 1, 1, '')");

        refuse("Une autre personne a changé", "geste", "retirer-onglet", "onglet", "stages");

        assertThat(miseEnPage.placements("stages")).hasSize(1);
    }

    @Test
    void a_window_does_not_go_to_a_tab_that_was_just_removed() {
        miseEnPage.ajouter(new Onglet("vide", "Vide", "Empty", 20, Set.of()));
        miseEnPage.placer("stages", "stage", "mes-stages", 1);
        long fenetre = miseEnPage.placements("stages").get(0).id();
        source.avant(5, "delete from onglet where id = 'vide'");

        refuse(
                "Une autre personne a changé",
                "geste",
                "modifier",
                "fenetre",
                Long.toString(fenetre),
                "vu",
                miseEnPage.placement(fenetre).orElseThrow().empreinte(),
                "vers",
                "vide",
                "colonne",
                "1");

        assertThat(miseEnPage.placements("stages")).hasSize(1);
    }

    @Test
    void of_two_who_change_a_tab_from_the_same_page_the_second_is_told_and_overwrites_nothing() {
        String vu = STAGES.empreinte();
        assertThat(gestes.faire(onglet("Un", vu))).isNotEmpty();

        refuse("Une autre personne a changé", champs("Deux", vu));
        refuse("Une autre personne a changé", champs("Deux", ""));

        assertThat(miseEnPage.onglet("stages").orElseThrow().titreFrancais()).isEqualTo("Un");
    }

    @Test
    void a_tab_that_changes_while_it_is_written_is_not_overwritten() {
        source.avant(2, "update onglet set titre_fr = 'Autre' where id = 'stages'");

        refuse("Une autre personne a changé", champs("Deux", STAGES.empreinte()));

        assertThat(miseEnPage.onglet("stages").orElseThrow().titreFrancais()).isEqualTo("Autre");
    }

    @Test
    void of_two_who_change_a_window_from_the_same_page_the_second_is_told() {
        miseEnPage.placer("stages", "stage", "mes-stages", 1);
        Placement avant = miseEnPage.placements("stages").get(0);
        String id = Long.toString(avant.id());
        String[] un = {
            "geste", "modifier", "fenetre", id, "vu", avant.empreinte(), "vers", "stages", "colonne", "2", "titre", "Un"
        };
        assertThat(gestes.faire(demande(un))).isNotEmpty();

        un[11] = "Deux";
        refuse("Une autre personne a changé", un);

        assertThat(miseEnPage.placement(avant.id()).orElseThrow().titre()).isEqualTo("Un");
    }

    @Test
    void a_role_that_the_page_does_not_offer_is_not_lost_when_its_tab_is_saved() {
        Onglet invites = new Onglet("invites", "Invités", "Guests", 30, Set.of("invite"));
        miseEnPage.ajouter(invites);

        gestes.faire(demande(
                "geste",
                "modifier-onglet",
                "onglet",
                "invites",
                "vu",
                invites.empreinte(),
                "titre-fr",
                "Invités",
                "titre-en",
                "Guests",
                "ordre",
                "40"));

        assertThat(miseEnPage.onglet("invites").orElseThrow().roles()).containsExactly("invite");
        assertThat(GestesDeMiseEnPage.ROLES).contains("responsable", "auditeur");
    }

    private static DemandePage onglet(String titre, String vu) {
        return demande(champs(titre, vu));
    }

    private static String[] champs(String titre, String vu) {
        return new String[] {
            "geste",
            "modifier-onglet",
            "onglet",
            "stages",
            "vu",
            vu,
            "titre-fr",
            titre,
            "titre-en",
            titre,
            "ordre",
            "10"
        };
    }

    @Test
    void without_anybody_else_the_same_is_done() {
        assertThat(gestes.faire(demande("geste", "ajouter-onglet", "titre-fr", "Offres", "titre-en", "Offers")))
                .isNotEmpty();
        assertThat(gestes.faire(demande("geste", "retirer-onglet", "onglet", "offres")))
                .isNotEmpty();
        assertThat(miseEnPage.onglets()).extracting(Onglet::id).containsExactly("stages");
    }

    private void refuse(String phrase, String... champs) {
        assertThatThrownBy(() -> gestes.faire(demande(champs)))
                .isInstanceOf(GesteRefuse.class)
                .hasMessageContaining(phrase);
    }

    private static DemandePage demande(String... champs) {
        Map<String, String> valeurs = new HashMap<>();
        for (int i = 0; i < champs.length; i += 2) {
            valeurs.put(champs[i], champs[i + 1]);
        }
        HttpServletRequest requete = (HttpServletRequest) Proxy.newProxyInstance(
                GestesDeMiseEnPageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, methode, arguments) -> switch (methode.getName()) {
                    case "getParameter" -> valeurs.get(arguments[0]);
                    case "getParameterValues" -> null;
                    default -> throw new UnsupportedOperationException(methode.getName());
                });
        return new DemandePage("admin", Locale.FRENCH, "", requete);
    }

    /** Lets somebody else write just before one of our connections is opened. */
    private static final class Source extends HikariDataSource {

        private int reste;
        private String ordre;

        Source() {
            setJdbcUrl("jdbc:h2:mem:deux-administrateurs;DB_CLOSE_DELAY=-1");
            setMaximumPoolSize(2);
        }

        /** @param rang of our connection, from 1 */
        void avant(int rang, String ordre) {
            this.reste = rang;
            this.ordre = ordre;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (reste > 0 && --reste == 0) {
                try (Connection autre = super.getConnection();
                        Statement instruction = autre.createStatement()) {
                    instruction.executeUpdate(ordre);
                }
            }
            return super.getConnection();
        }
    }
}
