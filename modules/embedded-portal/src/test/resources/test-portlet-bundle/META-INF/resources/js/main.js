/* SPDX-License-Identifier: EUPL-1.2 */
"use strict";
