/* Times the C reference on one instance: time_reference nA nP L meanQuota tiered seed runs inner
   gcc -O3 -march=native -ffp-contract=off time-reference.c -o time_reference -lm
   Prints {"ms":[...],"fnv":n}: one time for each of `runs`, each the mean of `inner` matches. */
#include "market.h"
int main(int argc, char **argv) {
  if (argc != 9) { fprintf(stderr, "usage: nA nP L meanQuota tiered seed runs inner\n"); return 2; }
  int v[9];
  for (int i = 1; i < 9; i++) v[i] = (int)strtoll(argv[i], NULL, 10);
  Market m = market_new(v[1], v[2], v[3], v[4], v[5], (uint32_t)v[6]);
  market_keys(&m);
  DA d = da_new(&m);
  da_run(&m, &d, -1); /* warm */
  printf("{\"ms\":[");
  for (int r = 0; r < v[7]; r++) {
    double t = now_ms();
    for (int j = 0; j < v[8]; j++) da_run(&m, &d, -1);
    printf("%s%.6f", r ? "," : "", (now_ms() - t) / v[8]);
  }
  printf("],\"fnv\":%u}\n", fnv(d.match, m.nA));
  da_free(&d);
  market_free(&m);
  return 0;
}
