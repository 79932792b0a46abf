// SPDX-License-Identifier: LGPL-2.1-or-later

// The bare parse of the fastest parser at hand, as a yardstick: prints the seconds of the best of three runs, and
// those it takes to let go of what was made.

#include <chrono>
#include <cstdio>
#include <memory>
#include <simdjson.h>

int
main (int argc, char **argv)
{
  double best = 1e9, best_to_let_go = 1e9;
  auto now = std::chrono::steady_clock::now;
  auto seconds_since = [now] (auto start) { return std::chrono::duration<double> (now () - start).count (); };

  for (int i = 0; argc == 2 && i < 3; i++)
    {
      auto start = now ();
      auto parser = std::make_unique<simdjson::dom::parser> ();

      if (parser->load (argv[1]).error ())
        return 1;
      best = std::min (best, seconds_since (start));
      start = now ();
      parser.reset ();
      best_to_let_go = std::min (best_to_let_go, seconds_since (start));
    }
  std::printf ("%.6f %.6f\n", best, best_to_let_go);
}
